import { describeRelationship, holds, leadsAway } from '#graph-schema/ontology.ts';
import type { KnownTie } from '#web/session/known.ts';
import { linesOf, type Line } from '#web/session/lines.ts';
import { motivesDrawn } from '#web/session/drawn.ts';
import { aroundPlace, type Where } from '#web/views/map/where.ts';
import { tellsBirthplace, tellsMove } from '#web/views/map/whatTells.ts';

/** A move as an arc. who: the ids of those who moved. from, to: the spots it leads between, null where nobody says; at most one of them is. */
export type Arc = Line & { readonly who: readonly string[]; readonly from: string | null; readonly to: string | null };

/**
 * The moves of a table. arcs: those that are drawn. told: those that an arc of the same claim tells, which begins with what was left and ends where they went. within: those that begin and end
 * at one spot. nowhere: those of which nobody says whence or where to. Every line that tells of a move is in one of them.
 */
export type Moves = {
  readonly arcs: readonly Arc[];
  readonly told: readonly Line[];
  readonly within: readonly Line[];
  readonly nowhere: readonly Line[];
};

/** As many arcs between the same two spots as are drawn each where there is room. */
const usuallyApart = 10;

/**
 * Works out the moves. A departure begins where what was left is said to have been: by the claim of the departure itself, or else in the one place that holds all
 * its places; it ends where the same claim says that they went, and so a return begins. No two claims are joined to one move. ties: those that are drawn, with what is only denied or doubted. mostApart: how many arcs between the same two spots are drawn each;
 * of more, those that look alike are one.
 */
export function movesOf(ties: readonly KnownTie[], where: Where, selected: ReadonlySet<string>, mostApart = usuallyApart): Moves {
  const lines = linesOf(
    ties.filter(({ type }) => tellsMove(type)),
    selected,
  );
  const standing = Map.groupBy(where.stands, ({ entity }) => entity.id);
  const spotsOf = (id: string) => (standing.get(id) ?? []).filter(({ tie }) => tie === null || !tellsMove(tie.type));
  const wentTo = Map.groupBy(
    where.stands.filter(({ tie }) => tie && describeRelationship(tie.type).departure === 'DESTINATION'),
    ({ entity }) => entity.id,
  );
  const held = ties.filter(({ assertion }) => holds(assertion));

  function baseOf(id: string, claims: readonly string[]): string | null {
    const stands = spotsOf(id).filter(({ tie }) => tie === null || !tellsBirthplace(tie.type));
    const same = new Set(stands.filter(({ tie }) => tie && shares(tie.allegations, claims)).map(({ spot }) => spot));
    if (same.size === 1) return [...same][0] ?? null;
    const spots = [...new Set(stands.map(({ spot }) => spot))];
    const holding = spots.filter((spot) => spots.every((each) => aroundPlace(each, held).has(spot)));
    return holding.length === 1 ? (holding[0] ?? null) : null;
  }
  function destinationOf(who: string, claims: readonly string[]): string | null {
    const spots = new Set((wentTo.get(who) ?? []).filter(({ tie }) => tie && shares(tie.allegations, claims)).map(({ spot }) => spot));
    return spots.size === 1 ? ([...spots][0] ?? null) : null;
  }
  function targetOf(tie: KnownTie): string | null {
    const isPlace = where.stands.find(({ entity, tie: by }) => entity.id === tie.target && by === null);
    return isPlace ? isPlace.spot : baseOf(tie.target, tie.allegations);
  }
  function before({ id, source, type, allegations }: KnownTie): string | null {
    if (describeRelationship(type).departure === 'DESTINATION') return null;
    const gone = (wentTo.get(source) ?? []).filter(({ tie }) => tie && tie.id !== id && shares(tie.allegations, allegations));
    const spots = new Set(gone.map(({ spot }) => spot));
    return spots.size === 1 ? ([...spots][0] ?? null) : null;
  }
  function ends({ tie }: Line): Pick<Arc, 'from' | 'to'> {
    const isSaid = holds(tie.assertion);
    if (leadsAway(tie.type))
      return { from: baseOf(tie.target, tie.allegations), to: isSaid ? destinationOf(tie.source, tie.allegations) : null };
    return { from: isSaid ? before(tie) : null, to: targetOf(tie) };
  }

  const arcs: Arc[] = [];
  const [told, within, nowhere]: [Line[], Line[], Line[]] = [[], [], []];
  const departures = lines.filter(({ tie }) => leadsAway(tie.type) && holds(tie.assertion));
  const tells = (line: Line): boolean =>
    departures.some(
      (each) =>
        each.tie.source === line.tie.source && shares(each.tie.allegations, line.tie.allegations) && ends(each).to === ends(line).to,
    );
  for (const line of lines) {
    const { from, to } = ends(line);
    const isDestination = describeRelationship(line.tie.type).departure === 'DESTINATION' && holds(line.tie.assertion);
    if (isDestination && from === null && tells(line)) told.push(line);
    else if (from === null && to === null) nowhere.push(line);
    else if (from === to) within.push(line);
    else arcs.push({ ...line, who: [line.tie.source], from, to });
  }
  return { arcs: bundled(arcs, selected, mostApart), told, within, nowhere };
}

/** Arcs, of which those that look alike are one where there are many between the same two spots. What is selected stays by itself. */
function bundled(arcs: readonly Arc[], selected: ReadonlySet<string>, mostApart: number): readonly Arc[] {
  const isChosen = ({ ties, who }: Arc) => ties.some(({ id }) => selected.has(id)) || who.some((id) => selected.has(id));
  return [...Map.groupBy(arcs, ({ from, to }) => `${from ?? ''} ${to ?? ''}`).values()].flatMap((same): readonly Arc[] => {
    if (same.length <= mostApart) return same;
    const alike = Map.groupBy(
      same.filter((arc) => !isChosen(arc)),
      ({ tie }) => [tie.type, tie.assertion, tie.denials > 0, ...motivesDrawn(tie)].join(' '),
    );
    return [...same.filter(isChosen), ...[...alike.values()].flatMap(together)];
  });
}

function together(arcs: readonly Arc[]): readonly Arc[] {
  const [first] = arcs;
  return first ? [{ ...first, ties: arcs.flatMap(({ ties }) => ties), who: [...new Set(arcs.flatMap(({ who }) => who))] }] : [];
}

function shares(some: readonly string[], others: readonly string[]): boolean {
  return some.some((each) => others.includes(each));
}
