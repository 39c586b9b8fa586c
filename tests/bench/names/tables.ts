import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { corpora, wordCorpora, type Corpus } from '#tests/bench/names/corpus.ts';
import { measureDuplicates, namesakes, type Entry } from '#tests/bench/names/duplicates.ts';
import { familyEntries } from '#tests/bench/names/families.ts';
import { fictionalNames, freeWords, randomFrom, withSlip, type FictionalName } from '#tests/bench/names/fiction.ts';
import { falseAccepts, placeOfWanted, quantile, recallOf, type Answer } from '#tests/bench/names/measures.ts';
import { ours, type Method, type Named } from '#tests/bench/names/ours.ts';
import { strangers } from '#tests/bench/names/strangers.ts';
import { nameSlices, placeNames, placeSlices, singleWords, type Slice } from '#tests/bench/names/slices.ts';
import { fuse, miniSearch } from '#tests/bench/names/theirs.ts';

const slipSeed = 7;
const mostWords = 1_000;

/** Tables of quality: for each corpus each slice by each method, over one index of names known by their Arabic spelling only; then single words. alone: ours without the others. */
export async function* qualityTables(folder: string, alone: boolean): AsyncGenerator<string> {
  for (const corpus of corpora(folder)) {
    const names = [...corpus.inside, ...corpus.around].map(({ id, arabic }) => ({ id, text: arabic }));
    const index = corpus.places ? [...names, ...placeNames] : names;
    yield heading(`Quality, ${corpus.name}, ${index.length} names; recall@1 / recall@5 / MRR, ties counted against`);
    const methods = await methodsOver(index, alone);
    for (const slice of [...nameSlices(corpus, slipSeed), ...(corpus.places ? placeSlices(slipSeed) : [])]) yield await row(slice, methods);
    yield await unseen(corpus, methods);
    for (const method of methods) await method.close();
  }
  const { heldBack, all } = freeWords(folder);
  const words = all.map(({ arabic }, place) => ({ id: `word${place}`, text: arabic }));
  yield heading(`Single words held back from training, among all ${words.length}`);
  const methods = await methodsOver(words, alone);
  yield await row(singleWords(heldBack, all, mostWords), methods);
  for (const method of methods) await method.close();
}

/**
 * The table of strangers: the share of names that are not there whose best hit passes the score which 95 % of the right ones pass, of those spelled as they are, and
 * of those with a slip, too. alone: ours without the others.
 */
export async function* strangersTable(alone: boolean): AsyncGenerator<string> {
  const { inside, around, kunyas, fullNames } = strangers();
  const index = [...inside, ...around].map(({ id, arabic }) => ({ id, text: arabic }));
  yield heading(
    `Names that are not there, of the same words, among ${index.length}; wrongly taken at 95 % of the right ones, and of those with a slip, too`,
  );
  for (const method of await methodsOver(index, alone)) {
    const right = await rightScores(method, inside, ({ latin }) => latin);
    const random = randomFrom(slipSeed);
    const slipped = await rightScores(method, inside, ({ latin }) => withSlip(latin, random));
    const cells: string[] = [];
    for (const [kind, list] of [['kunyas', kunyas] as const, ['full names', fullNames] as const]) {
      const wrong: number[] = [];
      for (const { latin } of list) wrong.push((await method.ask(latin))[0]?.score ?? 0);
      const [plain, both] = [falseAccepts(right, wrong), falseAccepts([...right, ...slipped], wrong)];
      cells.push(`${kind} (${list.length}): ${percent(plain.share)} / ${percent(both.share)}`);
    }
    yield line(method.name, cells);
    await method.close();
  }
}

async function methodsOver(index: readonly Named[], alone: boolean): Promise<readonly Method[]> {
  return [await ours(index), ...(alone ? [] : [miniSearch(index), fuse(index)])];
}

async function rightScores(method: Method, names: readonly FictionalName[], spell: (name: FictionalName) => string): Promise<number[]> {
  const scores: number[] = [];
  for (const name of names) {
    const answer = await method.ask(spell(name));
    if (bestPlace(answer, [name.id]) === 1) scores.push(answer[0]?.score ?? 0);
  }
  return scores;
}

/** The table of duplicate suggestions. */
export async function* duplicatesTable(folder: string, isTold: boolean): AsyncGenerator<string> {
  yield heading(
    `Duplicates by name alone, as the queue compares them; ${draws} draws of each list of words, as one changes with every table of ours; all pairs of the free data, and those of which neither list says otherwise`,
  );
  const found = new Map<string, Measured[]>();
  for (const { name, entries } of duplicateLists(folder)) {
    const measured = await measureDuplicates(entries);
    const { pairs, blocked, candidates, ap, r95, r99, seconds, misses } = measured;
    found.set(name, [...(found.get(name) ?? []), measured]);
    yield (
      `${name.padEnd(34)}${pairs} true pairs; compared ${percent(blocked)} of them, ${candidates.toFixed(1)} pairs an entry; ` +
        `AP ${ap.toFixed(3)}, recall at precision .95 ${r95.toFixed(3)}, at .99 ${r99.toFixed(3)}; ${seconds.toFixed(1)} s`
    );
    if (isTold) yield misses.toSorted().join('\n');
  }
  for (const [name, all] of found) {
    const mean = (of: (each: Measured) => number) => (all.reduce((sum, each) => sum + of(each), 0) / all.length).toFixed(3);
    const least = Math.min(...all.map(({ ap }) => ap)).toFixed(3);
    if (all.length > 1) yield line(`${name}, mean`, [`AP ${mean(({ ap }) => ap)}, least ${least}`, `at .99 ${mean(({ r99 }) => r99)}`]);
  }
}

const draws = 3;

type Measured = Awaited<ReturnType<typeof measureDuplicates>>;

function duplicateLists(folder: string): readonly { readonly name: string; readonly entries: readonly Entry[] }[] {
  const drawn = Array.from({ length: draws }, (_, draw) => [...wordCorpora(folder, draw, 'all'), ...corpora(folder, draw)]).flat();
  return [
    ...drawn.map((corpus) => ({ name: corpus.name, entries: namesakes(corpus, slipSeed) })),
    { name: 'families', entries: familyEntries(slipSeed) },
  ];
}

/** CPU times of our search at these sizes, of the others at the first. */
export async function* latencyTable(folder: string, sizes: readonly number[]): AsyncGenerator<string> {
  yield heading('CPU time of a search in milliseconds (half Latin, a quarter with a slip, a quarter 70 % typed)');
  for (const [place, size] of sizes.entries()) {
    const names = fictionalNames(freeWords(folder).all, size, 2);
    const index = names.map(({ id, arabic }) => ({ id, text: arabic }));
    const slices = nameSlices({ inside: names.filter((_, at) => at % Math.floor(size / 100) === 0) }, slipSeed);
    const texts = [0, 0, 1, 4].flatMap((slice) => slices[slice]?.queries.map(({ text }) => text) ?? []);
    const before = usedOnceCollected();
    const mine = await ours(index);
    const after = usedOnceCollected();
    for (const method of [mine, miniSearch(index), ...(place === 0 ? [fuse(index)] : [])]) {
      const times = await timesOf(method, method.name.startsWith('Fuse') ? texts.slice(0, 60) : texts);
      const resident =
        method === mine
          ? `, ${after.resident - before.resident} MB more resident, of them ${after.held - before.held} MB in use by us`
          : '';
      yield `${`${method.name}, ${size} names`.padEnd(40)}p50 ${quantile(times, 0.5).toFixed(1)}  p95 ${quantile(times, 0.95).toFixed(1)}  built in ${method.built.toFixed(1)} s${resident}`;
      await method.close();
    }
  }
}

/** Megabytes of memory, once garbage is collected: what the process has, SQLite's pages and what is not given back among it, and what is in use by what we made. */
function usedOnceCollected(): { readonly resident: number; readonly held: number } {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc()');
  const { rss, heapUsed, external } = process.memoryUsage();
  return { resident: Math.round(rss / 2 ** 20), held: Math.round((heapUsed + external) / 2 ** 20) };
}

async function timesOf(method: Method, texts: readonly string[]): Promise<number[]> {
  for (const text of texts.slice(0, 20)) await method.ask(text);
  const times: number[] = [];
  for (const text of texts) {
    const start = process.cpuUsage();
    await method.ask(text);
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1_000);
  }
  return times;
}

async function row(slice: Slice, methods: readonly Method[]): Promise<string> {
  const cells: string[] = [];
  for (const method of methods) {
    const places: number[] = [];
    for (const { text, wanted } of slice.queries) places.push(bestPlace(await method.ask(text), wanted));
    const { at1, at5, mrr } = recallOf(places);
    cells.push(`${method.name}: ${percent(at1)} / ${percent(at5)} / ${mrr.toFixed(2)}`);
  }
  return line(`${slice.name} (${slice.queries.length})`, cells);
}

async function unseen({ inside, outside }: Corpus, methods: readonly Method[]): Promise<string> {
  const cells: string[] = [];
  for (const method of methods) {
    const right: number[] = [];
    for (const { id, latin } of inside) {
      const answer = await method.ask(latin);
      if (bestPlace(answer, [id]) === 1) right.push(answer[0]?.score ?? 0);
    }
    const wrong: number[] = [];
    for (const { latin } of outside) wrong.push((await method.ask(latin))[0]?.score ?? 0);
    const { share, threshold } = falseAccepts(right, wrong);
    cells.push(`${method.name}: ${percent(share)} at ${threshold.toFixed(2)}`);
  }
  return line(`unseen taken, at 95 % of seen (${outside.length})`, cells);
}

/** The first place of one that is wanted; the others that are wanted do not stand before it. 0: not there. */
export function bestPlace(answer: Answer, wanted: readonly string[]): number {
  const places = wanted.map((id) =>
    placeOfWanted(
      answer.filter((each) => each.id === id || !wanted.includes(each.id)),
      id,
    ),
  );
  const found = places.filter((place) => place > 0);
  return found.length === 0 ? 0 : Math.min(...found);
}

/** A row of a table: its name and its cells. */
export function line(name: string, cells: readonly string[]): string {
  return `${name.padEnd(38)}${cells.map((cell) => cell.padEnd(48)).join('')}`.trimEnd();
}

/** The heading of a table, parted from what stands before it. */
export function heading(text: string): string {
  return `\n${text}`;
}

/** A share as per cent. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
