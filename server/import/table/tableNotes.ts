import type { MappedTable } from '#server/import/table/boundTables.ts';
import type { NamesApart } from '#server/import/namesApart.ts';
import { waitingCounted } from '#server/import/graph/waitingNotes.ts';
import { said, type Said } from '#server/import/words/said.ts';

/** What was seen in all rows. selfTies: ties of an entity to itself; repeats: ties that rows said again; flowsAgain: payments whose key an earlier row had; unpaid: payments without an amount; conflicts: entities of which rows say several values where one is kept; apart: those whose rows share no name; waiting: how many ties wait for a person, by what their rows tell against them. */
export type Seen = {
  readonly selfTies: number;
  readonly repeats: number;
  readonly flowsAgain: number;
  readonly unpaid: number;
  readonly conflicts: number;
  readonly apart: NamesApart;
  readonly waiting: ReadonlyMap<string, number>;
};

/** What a person should know of how tables were read, what is left out, and what is not taken. */
export function tableNotes(
  tables: readonly MappedTable[],
  { selfTies, repeats, flowsAgain, unpaid, conflicts, apart, waiting }: Seen,
): readonly Said[] {
  const unused = tables.flatMap(({ file, name, header, used }) => {
    const left = header.filter((each, place) => each !== '' && !used.has(place)).map((each) => JSON.stringify(each));
    const unnamed = header.flatMap((each, place) => (each === '' ? [`${place + 1}`] : []));
    const table = name === null ? file : `${file}, ${name}`;
    return [
      ...(unnamed.length === 0 ? [] : [said('unnamed', { table, columns: unnamed.join(', ') })]),
      ...(left.length === 0 ? [] : [said('unused', { table, columns: left.join(', ') })]),
    ];
  });
  return [
    ...unused,
    ...waitingCounted(waiting),
    ...noteOf('repeats', repeats),
    ...noteOf('flowsAgain', flowsAgain),
    ...noteOf('unpaid', unpaid),
    ...noteOf('selfTies', selfTies),
    ...noteOf('conflicts', conflicts),
    ...(apart.count() === 0 ? [] : [said('namesOfKey', { count: apart.count(), names: apart.shown() })]),
  ];
}

function noteOf(code: Said['code'], count: number): readonly Said[] {
  return count === 0 ? [] : [said(code, { count })];
}
