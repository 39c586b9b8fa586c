import { mayDeny } from '#server/import/graph/besideDenials.ts';
import type { BoundTable, BoundTie } from '#server/import/table/mapping/boundTable.ts';

/** What would be told against a tie, or nothing, in a column of any name: where none of it is read as a denial, nothing in a column of that name is. */
const probes = ['denied', 'no', 'yes', 'not so', '?'];
const longestTold = 200;

/** Finds what a row tells against one of its ties: the name of a column and what stands there. words: what is read of the tie itself, such as its role. null: nothing. */
export type RowAgainst = (cells: readonly string[], tie: BoundTie, words: readonly string[]) => string | null;

/**
 * Looks for what may deny or doubt a tie as others write it: in every column, whatever the mapping takes it for, and in what it takes of a tie, as it stands there and as it is read. Columns whose names say nothing of that kind
 * are not looked at row by row.
 */
export function rowAgainst({ header, ties }: BoundTable): RowAgainst {
  const watched = header.flatMap((name, column) => (probes.some((probe) => mayDeny([[name, probe]], [])) ? [column] : []));
  const own = new Map(
    ties.map((tie) => [tie, tie.properties.flatMap(({ value: { column } }) => (column === null ? [] : [column]))] as const),
  );
  return (cells, tie, words) => {
    const ofTie = own.get(tie) ?? [];
    const told = [...new Set([...watched, ...ofTie])].flatMap((column) => {
      const cell = cells[column] ?? '';
      return cell === '' ? [] : [[header[column] ?? '', cell] as const];
    });
    const read = [...ofTie.map((column) => cells[column] ?? ''), ...words].filter((text) => text !== '');
    if (!mayDeny(told, read)) return null;
    const alone = told.find(([name, cell]) => mayDeny([[name, cell]], read.includes(cell) ? [cell] : []));
    return (alone ?? read.filter((text) => mayDeny([], [text])).slice(0, 1)).join(': ').slice(0, longestTold);
  };
}
