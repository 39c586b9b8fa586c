import { mayDeny } from '#server/import/graph/besideDenials.ts';
import type { BoundTable, BoundTie } from '#server/import/table/mapping/boundTable.ts';

/** What would be told against a tie, or nothing, in a column of any name: where none of it is read as a denial, nothing in a column of that name is. */
const probes = ['denied', 'no', 'yes', 'not so', '?'];
const longestTold = 200;

/** Finds what a row tells against one of its ties: the name of a column and what stands there. null: nothing. */
export type RowAgainst = (cells: readonly string[], tie: BoundTie) => string | null;

/**
 * Looks for what may deny or doubt a tie as others write it: in the columns that the mapping of a table keeps in their own words or does not name, and in what it takes of a tie, such as its role. used: the columns that the mapping
 * names. Columns whose names say nothing of that kind are not looked at row by row.
 */
export function rowAgainst({ header, entities, ties }: BoundTable, used: ReadonlySet<number>): RowAgainst {
  const kept = new Set([...entities, ...ties].flatMap(({ other }) => other));
  const watched = header.flatMap((name, column) =>
    (kept.has(column) || !used.has(column)) && probes.some((probe) => mayDeny([[name, probe]], [])) ? [column] : [],
  );
  const own = new Map(
    ties.map((tie) => [tie, tie.properties.flatMap(({ value: { column } }) => (column === null ? [] : [column]))] as const),
  );
  return (cells, tie) => {
    const ofTie = own.get(tie) ?? [];
    const told = [...watched, ...ofTie].flatMap((column) => {
      const cell = cells[column] ?? '';
      return cell === '' ? [] : [[header[column] ?? '', cell] as const];
    });
    const words = ofTie.map((column) => cells[column] ?? '').filter((cell) => cell !== '');
    if (told.length === 0 || !mayDeny(told, words)) return null;
    const alone = told.find(([name, cell]) => mayDeny([[name, cell]], words.includes(cell) ? [cell] : []));
    return (alone ?? told[0] ?? []).join(': ').slice(0, longestTold);
  };
}
