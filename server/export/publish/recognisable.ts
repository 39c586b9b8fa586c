import type { Telling } from '#server/export/publish/changes.ts';
import type { Published, ShownParty, ShownTie } from '#server/export/publish/published.ts';

/**
 * What may give away those who are hidden, by their keys. pattern: no other of the kind has as many ties of each type; ties: none is tied as they are to the same names and kinds; neighbor: tied to somebody
 * who keeps the name; source: spoken of, or speaking, in a document that others may find. sourced: these, by their keys.
 */
export function tellingOf({ parties, ties }: Published, sourced: ReadonlySet<string>): ReadonlyMap<string, readonly Telling[]> {
  const tiesOf = new Map<string, ShownTie[]>();
  for (const tie of ties)
    for (const end of [tie.source, tie.target]) {
      const held = tiesOf.get(end);
      if (held) held.push(tie);
      else tiesOf.set(end, [tie]);
    }
  const drawn = [...parties.values()].filter(({ spot }) => spot !== null);
  const own = (party: ShownParty) => tiesOf.get(party.key) ?? [];
  const otherOf = (party: ShownParty, tie: ShownTie) => parties.get(tie.source === party.key ? tie.target : tie.source);
  const side = (party: ShownParty, tie: ShownTie) => `${tie.source === party.key ? '>' : '<'}${tie.type}`;
  const patterns = timesOf(drawn, (party) =>
    [
      party.kind,
      ...own(party)
        .map((tie) => side(party, tie))
        .toSorted(),
    ].join(' '),
  );
  const tied = timesOf(drawn, (party) =>
    [
      party.kind,
      ...own(party)
        .map((tie) => {
          const other = otherOf(party, tie);
          return `${side(party, tie)} ${other?.isHidden === false ? other.key : (other?.kind ?? '')}`;
        })
        .toSorted(),
    ].join(' '),
  );
  return new Map(
    [...parties.values()]
      .filter(({ isHidden }) => isHidden)
      .map((party) => {
        const isAlone = patterns(party) === 1;
        const tells: readonly (readonly [Telling, boolean])[] = [
          ['pattern', party.spot !== null && isAlone],
          ['ties', party.spot !== null && !isAlone && tied(party) === 1],
          ['neighbor', own(party).some((tie) => otherOf(party, tie)?.isHidden === false)],
          ['source', sourced.has(party.key)],
        ];
        return [party.key, tells.filter(([, is]) => is).map(([what]) => what)] as const;
      }),
  );
}

/** How many have the mark of one. */
function timesOf(parties: readonly ShownParty[], mark: (party: ShownParty) => string): (party: ShownParty) => number {
  const marks = new Map(parties.map((party) => [party.key, mark(party)] as const));
  const times = new Map<string, number>();
  for (const each of marks.values()) times.set(each, (times.get(each) ?? 0) + 1);
  return ({ key }) => times.get(marks.get(key) ?? '') ?? 0;
}
