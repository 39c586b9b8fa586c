import { begun, fictionalNames, heldBackWords, randomFrom, withNoise, withSlip } from '#tests/bench/names/fiction.ts';
import { falseAccepts, placeOfWanted, quantile, recallOf } from '#tests/bench/names/measures.ts';
import { ours } from '#tests/bench/names/ours.ts';
const W = heldBackWords('/work/shared/data/names');
console.log('words', W.arabic.length, W.all.length);
const N=Number(process.argv[2]??5000), Q=Number(process.argv[3]??300), verbose=process.argv[4];
const names = fictionalNames(process.argv[5]==='all'?W.all:W.arabic, N+Q, 1);
const inside = names.slice(0,N), outside = names.slice(N);
const m = await ours(inside.map(n=>({id:n.id,text:n.arabic}))); console.log('built', m.built.toFixed(1));
const r=randomFrom(7); const pick=inside.filter((_,i)=>i%Math.floor(N/Q)===0).slice(0,Q);
const slices:[string,(n:any)=>string][]=[['latin',n=>n.latin],['slipL',n=>withSlip(n.latin,r)],['slipA',n=>withSlip(n.arabic,r)],['noise',n=>withNoise(n.arabic,r)],['begunL',n=>begun(n.latin)],['begunA',n=>begun(n.arabic)]];
const right:number[]=[]; 
for(const [name,f] of slices){ const t:number[]=[]; const places:number[]=[]; let miss=0; for(const n of pick){const q=f(n); const s=performance.now(); const a=await m.ask(q); t.push(performance.now()-s); const p=placeOfWanted(a,n.id); places.push(p); if(name==='latin') {if(p===1) right.push(a[0]!.score);} if(p!==1&&verbose&&miss++<12) console.log('  ',q,'|',n.arabic,'|',p,a.find(x=>x.id===n.id)?.score, '<', inside.find(x=>x.id===a[0]?.id)?.arabic,a[0]?.score);} const c=recallOf(places); console.log(name,'R1',(100*c.at1).toFixed(1),'R5',(100*c.at5).toFixed(1),'p50',quantile(t,.5).toFixed(1),'p95',quantile(t,.95).toFixed(1)); }
const wrong:number[]=[]; const wl:any[]=[]; for(const n of outside){const a=await m.ask(n.latin); wrong.push(a[0]?.score??0); wl.push([n.latin,n.arabic,inside.find(x=>x.id===a[0]?.id)?.arabic,a[0]?.score]);} console.log('FA',falseAccepts(right,wrong));
wl.sort((a,b)=>(b[3]??0)-(a[3]??0)); for(const w of wl.slice(0,25)) console.log(w.join(' | '));
console.log('right q05..', [.01,.05,.1,.5].map(s=>quantile(right,s).toFixed(2)).join(' '),'wrong', [.5,.9,.95,.99].map(s=>quantile(wrong,s).toFixed(2)).join(' '));
// single tokens
const toks=W.all.slice(0,12000).map((w,i)=>({id:'w'+i,text:w.arabic,w})); const m2=await ours(toks); console.log('tok built',m2.built.toFixed(1)); {const gold=new Map<string,Set<string>>(); for(const t of toks)for(const s of t.w.spellings)(gold.get(s)??gold.set(s,new Set()).get(s)!).add(t.id); const qs=[...gold].filter((_,i)=>i%Math.floor(gold.size/Q)===0); const places:number[]=[]; for(const [s,ids] of qs){const a=await m2.ask(s); const best=Math.min(...[...ids].map(id=>{const others=a.filter(x=>!ids.has(x.id)||x.id===id); const p=placeOfWanted(others,id); return p||99;})); places.push(best===99?0:best);if(best!==1&&verbose&&places.length<120)console.log('  ',s,[...ids].map(i=>toks.find(t=>t.id===i)?.text),best,toks.find(t=>t.id===a[0]?.id)?.text,a[0]?.score);} const c=recallOf(places); console.log('tokens R1',(100*c.at1).toFixed(1),'R5',(100*c.at5).toFixed(1));} await m2.close();
await m.close();
