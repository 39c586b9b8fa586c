import { fictionalNames, heldBackWords } from '#tests/bench/names/fiction.ts';
import { quantile } from '#tests/bench/names/measures.ts';
import { ours } from '#tests/bench/names/ours.ts';
const W = heldBackWords('/work/shared/data/names');
const inside = fictionalNames(W.all, 20000, 1);
const m = await ours(inside.map(n=>({id:n.id,text:n.arabic})));
const t:number[]=[]; for(let i=0;i<600;i++){const s=performance.now(); await m.ask(inside[i*30]!.latin); t.push(performance.now()-s);} console.log(quantile(t,.5),quantile(t,.95));
await m.close();
