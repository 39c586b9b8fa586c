import { duplicatesOf } from '#tests/bench/names/corpus.ts';
import { fictionalNames, heldBackWords } from '#tests/bench/names/fiction.ts';
import { falseAccepts, placeOfWanted, quantile, recallOf } from '#tests/bench/names/measures.ts';
import { ours, type Method } from '#tests/bench/names/ours.ts';
import { nameSlices, placeNames, singleWords, type Slice } from '#tests/bench/names/slices.ts';
import { fuse, miniSearch } from '#tests/bench/names/theirs.ts';

const indexed = 3_500;
const asked = 300;

/** Tables of quality: each slice by each method over the same index of names known by their Arabic spelling only. */
export async function* qualityTables(folder: string): AsyncGenerator<string> {
  const words = heldBackWords(folder).all;
  const names = fictionalNames(words, indexed + asked, 1);
  const [inside, outside] = [names.slice(0, indexed), names.slice(indexed)];
  const index = [...inside.map(({ id, arabic }) => ({ id, text: arabic })), ...placeNames];
  const every = Math.floor(indexed / asked);
  const slices = nameSlices(
    inside.filter((_, place) => place % every === 0),
    7,
  );
  yield heading(`Quality, ${index.length} names; recall@1 / recall@5 / MRR, ties counted against`);
  const methods = [await ours(index), miniSearch(index), fuse(index)];
  for (const slice of slices) yield await row(slice, methods);
  yield heading('Unseen names accepted at 95 % of true names accepted');
  for (const method of methods) {
    const right: number[] = [];
    for (const { text, wanted } of slices[0]?.queries ?? []) {
      const answer = await method.ask(text);
      if (placeOfWanted(answer, wanted[0] ?? '') === 1) right.push(answer[0]?.score ?? 0);
    }
    const wrong: number[] = [];
    for (const { latin } of outside) wrong.push((await method.ask(latin))[0]?.score ?? 0);
    const { share, threshold } = falseAccepts(right, wrong);
    yield `${method.name.padEnd(26)}${percent(share)} at ${threshold.toFixed(2)}`;
  }
  for (const method of methods) await method.close();
  const wordIndex = words.map(({ arabic }, place) => ({ id: `word${place}`, text: arabic }));
  yield heading(`Single words held back from training, ${wordIndex.length} words`);
  const wordMethods = [await ours(wordIndex), miniSearch(wordIndex), fuse(wordIndex)];
  yield await row(singleWords(words, 500), wordMethods);
  for (const method of wordMethods) await method.close();
}

/** The table of duplicate suggestions. */
export async function* duplicatesTable(folder: string): AsyncGenerator<string> {
  yield heading('Duplicates by name alone');
  const { records, blocked, candidates, ap, r95, r99, seconds } = duplicatesOf(folder);
  yield `true names ${records}; blocking recall ${percent(blocked)}, candidates a record ${candidates.toFixed(1)}, AP ${ap.toFixed(3)}, recall at precision .95 ${r95.toFixed(3)}, at .99 ${r99.toFixed(3)}, ${seconds.toFixed(1)} s`;
}

/** Times of our search at these sizes, of the others at the first. */
export async function* latencyTable(folder: string, sizes: readonly number[]): AsyncGenerator<string> {
  yield heading('Time of a search in milliseconds (half Latin, a quarter with a slip, a quarter 70 % typed)');
  for (const [place, size] of sizes.entries()) {
    const names = fictionalNames(heldBackWords(folder).all, size, 2);
    const index = names.map(({ id, arabic }) => ({ id, text: arabic }));
    const queries = nameSlices(
      names.filter((_, at) => at % Math.floor(size / 100) === 0),
      5,
    );
    const texts = [0, 0, 1, 4].flatMap((slice) => queries[slice]?.queries.map(({ text }) => text) ?? []);
    const before = process.memoryUsage().rss;
    const mine = await ours(index);
    const memory = (process.memoryUsage().rss - before) / 2 ** 20;
    for (const method of place === 0 ? [mine, miniSearch(index), fuse(index)] : [mine]) {
      const times = await timesOf(method, method.name.startsWith('Fuse') ? texts.slice(0, 60) : texts);
      yield `${`${method.name}, ${size} names`.padEnd(40)}p50 ${quantile(times, 0.5).toFixed(1)}  p95 ${quantile(times, 0.95).toFixed(1)}  built in ${method.built.toFixed(1)} s${method === mine ? `, ${memory.toFixed(0)} MB more resident` : ''}`;
      await method.close();
    }
  }
}

async function timesOf(method: Method, texts: readonly string[]): Promise<number[]> {
  for (const text of texts.slice(0, 20)) await method.ask(text);
  const times: number[] = [];
  for (const text of texts) {
    const start = performance.now();
    await method.ask(text);
    times.push(performance.now() - start);
  }
  return times;
}

async function row(slice: Slice, methods: readonly Method[]): Promise<string> {
  const cells: string[] = [];
  for (const method of methods) {
    const places: number[] = [];
    for (const { text, wanted } of slice.queries) {
      const answer = await method.ask(text);
      const found = wanted
        .map((id) =>
          placeOfWanted(
            answer.filter((each) => each.id === id || !wanted.includes(each.id)),
            id,
          ),
        )
        .filter((place) => place > 0);
      places.push(found.length === 0 ? 0 : Math.min(...found));
    }
    const { at1, at5, mrr } = recallOf(places);
    cells.push(`${method.name}: ${percent(at1)} / ${percent(at5)} / ${mrr.toFixed(2)}`);
  }
  return `${`${slice.name} (${slice.queries.length})`.padEnd(32)}${cells.map((cell) => cell.padEnd(48)).join('')}`.trimEnd();
}

function heading(text: string): string {
  return `\n${text}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
