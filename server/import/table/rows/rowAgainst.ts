import { mayDeny } from '#server/import/graph/besideDenials.ts';
import { asksInVain } from '#server/import/graph/asksWhether.ts';
import { deniesWithin } from '#server/import/graph/denialWithin.ts';
import type { BoundEntity, BoundTable, BoundTie } from '#server/import/table/mapping/boundTable.ts';

/** What would be told against a tie, or nothing, in a column of any name: where none of it is read as a denial, nothing in a column of that name is. */
const probes = ['no', 'yes', 'not so', '?', '0'];
const longestTold = 200;
const mostKnown = 1_000;

/** Finds what a row tells against one of its ties: the name of a column and what stands there. words: what is read of the tie itself, such as its role. null: nothing. */
export type RowAgainst = (cells: readonly string[], tie: BoundTie, words: readonly string[]) => string | null;

/**
 * Looks for what may deny or doubt a tie as others write it: in every column, whatever the mapping takes it for, and in what it takes of a tie, as it stands there and as it is read. Of columns whose names say nothing of that
 * kind only texts are read, and not those that name or number somebody.
 */
export function rowAgainst({ header, entities, ties }: BoundTable): RowAgainst {
  const watched = header.flatMap((name, column) => (isOfDenials(name) ? [column] : []));
  const naming = new Set(entities.flatMap(namingColumns));
  const telling = header.flatMap((_, column) => (watched.includes(column) || naming.has(column) ? [] : [column]));
  const asking = new Map(
    ties.map((tie) => [
      tie,
      new Set(telling.filter((column) => ['no', 'yes'].some((probe) => asksInVain(header[column] ?? '', probe, tie.types)))),
    ]),
  );
  const own = new Map(
    ties.map((tie) => [tie, tie.properties.flatMap(({ value: { column } }) => (column === null ? [] : [column]))] as const),
  );
  const known = new Map<string, boolean>();
  const denies = (text: string, name: string): boolean => {
    if (!/\p{L}{2}/u.test(text)) return false;
    const key = `${name}\n${text}`;
    const found = known.get(key) ?? deniesWithin(text, name);
    if (known.size >= mostKnown) known.clear();
    known.set(key, found);
    return found;
  };
  return (cells, tie, words) => {
    const ofTie = own.get(tie) ?? [];
    const told = [...new Set([...watched, ...ofTie])].flatMap((column) => {
      const cell = cells[column] ?? '';
      return cell === '' ? [] : [[header[column] ?? '', cell] as const];
    });
    const read = [...ofTie.map((column) => cells[column] ?? ''), ...words].filter((text) => text !== '');
    const asks = asking.get(tie);
    const within = telling.find((column) => {
      const [name, cell] = [header[column] ?? '', cells[column] ?? ''];
      return cell !== '' && (denies(cell, name) || (asks?.has(column) && asksInVain(name, cell, tie.types)));
    });
    if (within !== undefined) return shown([header[within] ?? '', cells[within] ?? '']);
    if ((told.length === 0 && read.length === 0) || !mayDeny(told, read)) return null;
    const alone = told.find(([name, cell]) => mayDeny([[name, cell]], read.includes(cell) ? [cell] : []));
    return shown(alone ?? read.filter((text) => mayDeny([], [text])).slice(0, 1));
  };
}

/** Whether something may be told against a tie under a name, whatever it stands beside; where it only asks whether the tie is, it is of that. */
function isOfDenials(name: string): boolean {
  return probes.some((probe) => mayDeny([[name, probe]], []) && !asksInVain(name, probe, []));
}

function shown(parts: readonly string[]): string {
  return parts.join(': ').slice(0, longestTold);
}

/** The columns that name or number an entity. */
function namingColumns({ keys, names, identifiers }: BoundEntity): readonly number[] {
  return [...(keys ?? []), ...names.flatMap(({ cell }) => cell.column ?? []), ...identifiers.flatMap(({ cell }) => cell.column ?? [])];
}
