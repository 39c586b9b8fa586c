import { degreeOf, holdingFlags, incidentTo, unassertedOf, withinOf, writtenEnds } from '#server/engine/embedded/adjacency.ts';
import { at } from '#server/engine/embedded/column.ts';
import { number, type Row } from '#server/engine/embedded/database.ts';
import { idAt } from '#server/engine/embedded/ids.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import type { Version } from '#server/engine/embedded/versions.ts';

/** All that a version says, by what it says it of. */
export function said({ adjacency, merged }: Version): unknown {
  const dateOf = (date: number) => adjacency.dates.dateOf(date)?.edtf ?? null;
  const entities = Array.from({ length: adjacency.entities }, (_, n) => ({
    id: idAt(adjacency.ids, n),
    kind: at(adjacency.kinds, n),
    date: dateOf(at(adjacency.entityDates, n)),
    degree: degreeOf(adjacency, n),
    unasserted: unassertedOf(adjacency, n),
    incident: [...incidentTo(adjacency, n)],
    within: [...withinOf(adjacency, n)],
    canonical: merged.canonicals.get(n) ?? null,
    members: merged.members.get(n) ?? [],
  }));
  const ties = Array.from({ length: adjacency.relationships }, (_, n) => ({
    type: at(adjacency.types, n),
    ends: [at(adjacency.sources, n), at(adjacency.targets, n)],
    written: writtenEnds(adjacency, n),
    flags: at(adjacency.flags, n),
    strength: at(adjacency.strengths, n),
    date: dateOf(at(adjacency.tieDates, n)),
  }));
  const isThere = (each: object) => JSON.stringify(Object.values(each)) !== JSON.stringify(['', 0, null, 0, 0, [], [], null, []]);
  const entriesOf = <Each extends object>(list: readonly Each[], keep: (each: Each) => boolean) =>
    [...list.entries()].filter(([, each]) => keep(each));
  const { counts } = adjacency;
  return {
    counts: [counts.kinds, counts.types, counts.holding].map(someOf),
    entities: entriesOf(entities, isThere),
    ties: entriesOf(ties, (tie) => JSON.stringify(Object.values(tie)) !== JSON.stringify([0, [0, 0], [0, 0], 0, 0, null])),
  };
}

/** The same, counted from the rows in the plainest way. */
export function counted({ database }: Graph): unknown {
  const canonicals = new Map(database.all('SELECT entity, canonical FROM merged').map((row) => [of(row, 'entity'), of(row, 'canonical')]));
  const shown = (n: number) => canonicals.get(n) ?? n;
  const rows = database.all('SELECT * FROM relationship ORDER BY n');
  const holds = (row: Row) => (of(row, 'flags') & holdingFlags) !== 0;
  const ends = (row: Row) => [shown(of(row, 'source')), shown(of(row, 'target'))] as const;
  const entities = database.all('SELECT * FROM entity ORDER BY n').map((row) => {
    const n = of(row, 'n');
    const incident = rows.filter((tie) => ends(tie)[0] !== ends(tie)[1] && ends(tie).includes(n));
    const members = database
      .all('SELECT e.n FROM merged m JOIN entity e ON e.n = m.entity WHERE m.canonical = ? ORDER BY e.id', n)
      .map((each) => of(each, 'n'));
    return [
      n,
      {
        id: row['id'],
        kind: row['kind'],
        date: row['date'],
        degree: incident.filter(holds).length,
        unasserted: incident.filter((tie) => !holds(tie)).length,
        incident: incident.map((tie) => tie['n']),
        within: rows.filter((tie) => ends(tie)[0] === n && ends(tie)[1] === n).map((tie) => tie['n']),
        canonical: canonicals.get(n) ?? null,
        members,
      },
    ];
  });
  const ties = rows.map((row) => [
    row['n'],
    {
      type: row['type'],
      ends: ends(row),
      written: [row['source'], row['target']],
      flags: row['flags'],
      strength: row['strength'],
      date: row['date'],
    },
  ]);
  const apart = rows.filter((tie) => ends(tie)[0] !== ends(tie)[1]);
  const types = [apart, apart.filter(holds)].map((some) => some.map((tie) => of(tie, 'type')));
  const kinds = database.all('SELECT kind FROM entity').map((row) => of(row, 'kind'));
  return { counts: [kinds, ...types].map((numbers) => someOf(countsOf(numbers))), entities, ties };
}

/** Counts by number, those of none left out. */
function someOf(counts: readonly number[]): readonly (readonly [number, number])[] {
  return [...counts.entries()].filter(([each, count]) => each > 0 && count !== 0);
}

function countsOf(numbers: readonly number[]): number[] {
  return Array.from({ length: 100 }, (_, each) => numbers.filter((other) => other === each).length);
}

function of(row: Row, column: string): number {
  return number(row, column);
}
