import type { MappedTable } from '#server/import/table/boundTables.ts';

/** What was seen in all rows. selfTies: ties of an entity to itself; repeats: ties that rows said again; flowsAgain: payments whose key an earlier row had; unpaid: payments without an amount; conflicts: entities of which rows say several values where one is kept. */
export type Seen = {
  readonly selfTies: number;
  readonly repeats: number;
  readonly flowsAgain: number;
  readonly unpaid: number;
  readonly conflicts: number;
};

/** What a person should know of how tables were read, in words: what is left out, and what is not taken. */
export function tableNotes(tables: readonly MappedTable[], { selfTies, repeats, flowsAgain, unpaid, conflicts }: Seen): readonly string[] {
  const unused = tables.flatMap(({ file, name, header, used }) => {
    const left = header.filter((_, place) => !used.has(place)).map((each) => JSON.stringify(each));
    return left.length === 0 ? [] : [`${name === null ? file : `${file}, ${name}`}: the mapping takes nothing from ${left.join(', ')}`];
  });
  return [
    ...unused,
    ...noteOf(repeats, ['tie is', 'ties are'], 'said again by later rows and stand once, at the first'),
    ...noteOf(
      flowsAgain,
      ['row has', 'rows have'],
      'the key of a payment that an earlier row has, and no payment of their own: add a column to its key, or leave the key out, where they are others',
    ),
    ...noteOf(
      unpaid,
      ['row has', 'rows have'],
      'no amount, and no payment is made of that; write in the mapping when: with a column that each payment has, where they are payments all the same',
    ),
    ...noteOf(selfTies, ['tie of an entity to itself is', 'ties of entities to themselves are'], 'left out'),
    ...noteOf(
      conflicts,
      ['entity has', 'entities have'],
      'several values where one is kept: none is taken, and all are kept in their own words',
    ),
  ];
}

function noteOf(count: number, [one, many]: readonly [string, string], what: string): readonly string[] {
  return count === 0 ? [] : [`${count.toLocaleString('en')} ${count === 1 ? one : many} ${what}`];
}
