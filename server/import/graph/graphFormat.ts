import { toldAs } from '#server/import/words/toldAs.ts';
import { said, type Said } from '#server/import/words/said.ts';
import { withoutWrongSigns } from '#server/domain/signs.ts';
import { emptyBatch, type Complaint } from '#server/engine/batch.ts';
import { graphBatch, type GraphBatch } from '#server/import/graph/graphBatch.ts';
import { placeKey, type ComplainOfGraph, type GraphPlace, type IsLeft } from '#server/import/graph/graphFaults.ts';
import type { ListedGraph } from '#server/import/graph/listedGraph.ts';
import { createLeftLines, leftTogether } from '#server/import/leftLines.ts';
import { leftOutTold } from '#server/import/leftOutTold.ts';
import type { ImportFormat, LeftOut, ReadRecords } from '#server/import/importFormat.ts';
import { refusalOf } from '#server/import/importRefused.ts';
import { listedText, withinFile, type ListedText } from '#server/import/listedText.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';

const longestNote = 500;

/** How a form of graphs is read. isLasting: as in a Listing; complain: says what is wrong at a place; a file with any complaint is refused whole, or read again without what isLeft says. Throws ImportRefused where no more can be read. */
export type GraphForm = Pick<ImportFormat, 'name' | 'endings' | 'recognizes'> & {
  readonly isLasting?: boolean;
  graph: (text: ListedText, complain: ComplainOfGraph, isLeft: IsLeft) => Promise<ListedGraph>;
};

type ReadGraph = GraphBatch & { readonly file: string; readonly leftOut: LeftOut | null };

/** An import format of graphs, of which entries with a fault can be left out: each file is a document of its publisher, who says whatever nobody else is said to say in it. */
export function graphFormat({ graph, isLasting = false, ...form }: GraphForm): ImportFormat {
  return {
    ...form,
    leavesOut: true,
    async read({ files, published, isLeaving = false }) {
      const texts: ListedText[] = [];
      for (const file of files) texts.push(await listedText(file, published, isLasting));
      return readTexts(texts, graph, isLeaving);
    },
  };
}

async function readTexts(texts: readonly ListedText[], graph: GraphForm['graph'], isLeaving: boolean): Promise<ReadRecords> {
  const complaints: PlacedComplaint[] = [];
  const read: ReadGraph[] = [];
  for (const text of texts) {
    const one = isLeaving ? await withoutFaults(text, graph) : await readText(text, graph);
    complaints.push(...one.wrong.map(({ complaint }) => complaint));
    if (one.batch !== null) read.push({ ...one.batch, file: text.file, leftOut: one.leftOut ?? null });
  }
  if (complaints.length > 0) throw refusalOf(complaints);
  const batches = read.map((each) => each.batch);
  return {
    batch: {
      ...emptyBatch,
      documents: distinct(batches.flatMap(({ documents }) => documents)),
      entities: distinct(batches.flatMap(({ entities }) => entities)),
      allegations: distinct(batches.flatMap(({ allegations }) => allegations)),
      relationships: distinct(batches.flatMap(({ relationships }) => relationships)),
      dossiers: distinct(batches.flatMap(({ dossiers }) => dossiers)),
    },
    complaints,
    notes: read.flatMap(({ file, notes }) => notes.map((note) => ({ ...note, values: shown(note), of: file }))),
    placed: (found) => found.map((complaint) => placed(complaint, read, texts[0]?.file ?? '')),
    ...(isLeaving && { leftOut: leftTogether(read.flatMap(({ leftOut }) => leftOut ?? [])) }),
    letGo() {},
    hints: async () => [],
    listings: texts.map(({ listing }) => listing),
    waitsAlone: new Set(read.flatMap(({ waitsAlone }) => waitsAlone)),
    within: (roots) =>
      readTexts(
        texts.map((text) => ({ ...text, listing: withinFile(text.listing, roots.get(text.listing.document.id) ?? text.listing.id) })),
        graph,
        isLeaving,
      ),
  };
}

/** Something that is wrong, and the places of what can be left out for it. */
type Wrong = { readonly complaint: PlacedComplaint; readonly entries: readonly GraphPlace[] };

/** What was read of a text. batch: null where something is wrong that shows before there is one; entries: how much it holds. */
type ReadText = {
  readonly wrong: readonly Wrong[];
  readonly batch: GraphBatch | null;
  readonly entries: number;
  readonly leftOut?: LeftOut;
};

async function readText(text: ListedText, graph: GraphForm['graph'], isLeft: IsLeft = () => false): Promise<ReadText> {
  const wrong: Wrong[] = [];
  const complain: ComplainOfGraph = (complaint, entries = []) => {
    const places = entries.filter((entry) => !isLeft(entry));
    const cells = entries.length === 0 ? {} : { cells: [] };
    if (entries.length === 0 || places.length > 0) wrong.push({ complaint: { file: text.file, ...complaint, ...cells }, entries: places });
  };
  const listed = await graph(text, complain, isLeft);
  const { entries } = listed;
  if (wrong.length > 0) return { wrong, batch: null, entries };
  if (listed.nodes.length === 0) complain({ line: 1, column: 1, ...toldAs(said('noNode')) });
  const batch = graphBatch(text.listing, listed);
  for (const fault of batch.faults) complain(fault, [fault]);
  return { wrong, batch, entries };
}

/** What was read of a text without what has a fault, and what names that, until nothing is wrong that can be left out. */
async function withoutFaults(text: ListedText, graph: GraphForm['graph']): Promise<ReadText> {
  const places = new Set<string>();
  const left = createLeftLines(({ line, column }) => placeKey({ line, column }));
  for (;;) {
    const read = await readText(text, graph, (place) => places.has(placeKey(place)));
    const leftOut = { ...left.leftOut(read.entries + places.size), areEntries: true };
    const whole = read.wrong.filter(({ entries }) => entries.length === 0);
    if (whole.length > 0 && places.size === 0) return read;
    if (whole.length > 0) throw refusalOf([...whole.map(({ complaint }) => complaint), ...leftOut.complaints]);
    if (read.batch !== null && read.wrong.length === 0) return { ...read, batch: withLeftOut(read.batch, leftOut, text), leftOut };
    for (const { complaint, entries } of read.wrong) {
      for (const entry of entries) places.add(placeKey(entry));
      left.add(entries.map((entry) => ({ ...complaint, ...entry })));
    }
  }
}

/** A batch whose dossier tells what is left out of its file. */
function withLeftOut(read: GraphBatch, leftOut: LeftOut, { file, listing: { document } }: ListedText): GraphBatch {
  if (leftOut.rows === 0) return read;
  const summary = leftOutTold(leftOut, [{ path: file, document }]);
  return { ...read, batch: { ...read.batch, dossiers: read.batch.dossiers.map((each) => ({ ...each, summary })) } };
}

/** The values of what is told, in signs that may be shown. */
function shown({ values }: Said): Said['values'] {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? withoutWrongSigns(value.slice(0, longestNote), false) : value,
    ]),
  );
}

/** Each record once: a publisher of several files stands in each, and one file may be named twice. */
function distinct<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [row.id, row] as const)).values()];
}

/** A complaint about a record of the batch, where the file says it. */
function placed({ id, field, message, said: what, fault }: Complaint, read: readonly ReadGraph[], first: string): PlacedComplaint {
  const at = read.find(({ places }) => places.has(id));
  const { line, column } = at?.places.get(id) ?? { line: 1, column: 1 };
  const told = fault === 'rests on more' ? said('otherFileSays') : what;
  return {
    file: at?.file ?? first,
    line,
    column,
    ...toldAs(field === null ? told : said('atField', { field, what: told })),
    fault: `${field?.replaceAll(/\d+/gu, '') ?? ''} ${fault ?? message}`,
  };
}
