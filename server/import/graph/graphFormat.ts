import { toldAs } from '#server/import/words/toldAs.ts';
import { said, type Said } from '#server/import/words/said.ts';
import { withoutWrongSigns } from '#server/domain/signs.ts';
import { emptyBatch, type Complaint } from '#server/engine/batch.ts';
import { graphBatch, type GraphBatch } from '#server/import/graph/graphBatch.ts';
import type { ListedGraph } from '#server/import/graph/listedGraph.ts';
import type { ImportFormat } from '#server/import/importFormat.ts';
import { refusalOf } from '#server/import/importRefused.ts';
import { listedText, type ListedText } from '#server/import/listedText.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';

const longestNote = 500;

/** How a form of graphs is read. complain: says what is wrong at a place; a file with any complaint is refused whole. Throws ImportRefused where no more can be read. */
export type GraphForm = Pick<ImportFormat, 'name' | 'endings' | 'recognizes'> & {
  graph: (text: ListedText, complain: (complaint: Omit<PlacedComplaint, 'file'>) => void) => Promise<ListedGraph>;
};

type ReadGraph = GraphBatch & { readonly file: string };

/** An import format of graphs: each file is a document of its publisher, who says whatever nobody else is said to say in it. */
export function graphFormat({ graph, ...form }: GraphForm): ImportFormat {
  return {
    ...form,
    async read({ files, published }) {
      const complaints: PlacedComplaint[] = [];
      const read: ReadGraph[] = [];
      for (const file of files) {
        const text = await listedText(file, published);
        const complain = (complaint: Omit<PlacedComplaint, 'file'>): void => void complaints.push({ file, ...complaint });
        const listed = await graph(text, complain);
        if (complaints.length > 0) continue;
        if (listed.nodes.length === 0) complain({ line: 1, column: 1, ...toldAs(said('noNode')) });
        const batch = graphBatch(text.listing, listed);
        for (const fault of batch.faults) complain(fault);
        read.push({ ...batch, file });
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
        placed: (found) => found.map((complaint) => placed(complaint, read, files[0] ?? '')),
        letGo() {},
        hints: async () => [],
      };
    },
  };
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
