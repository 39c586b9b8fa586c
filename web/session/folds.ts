import { describeKind, describeRelationship, isMembership } from '#graph-schema/ontology.ts';
import type { EntityKind, Nature, RelationshipType } from '#graph-schema/generated/ontology.ts';
import { keptWith } from '#web/session/keptWith.ts';
import type { Known, KnownTie } from '#web/session/known.ts';
import { lately } from '#web/session/lately.ts';
import { folds, type Fold, type Session } from '#web/session/session.ts';

/** Ties that hold, told apart: drawn ones, and the others by why they are not. aside: the names that only ties between places would join. */
export type Folded = {
  readonly drawn: readonly KnownTie[];
  readonly folded: Readonly<Record<Fold, readonly KnownTie[]>>;
  readonly aside: ReadonlySet<string>;
};

/** Tells apart which of the ties that the legend shows are drawn. What is selected has all its own, what is kept its own, and a fold that a person has opened has all. */
export function foldTies(session: Session, known: Known, ties: readonly KnownTie[], kept: readonly string[] = []): Folded {
  const selected = new Set([...session.selected, ...kept]);
  const unchosen = foldsUnchosen(ties, known.entities);

  function foldOf(tie: KnownTie): Fold | null {
    const fold = unchosen.get(tie.id) ?? null;
    if (fold === null || selected.has(tie.id) || selected.has(tie.source)) return null;
    return fold === 'PLACES' && selected.has(tie.target) ? null : fold;
  }

  const by = Map.groupBy(ties, foldOf);
  const joined = new Set([...(by.get(null) ?? []), ...(by.get('LEFT') ?? [])].flatMap(({ source, target }) => [source, target]));
  const only = joinedBy(by.get('PLACES') ?? [], known, selected);
  const isBeside = ([one, other]: readonly [string, string]): boolean => joined.has(one) || (only.has(one) && joined.has(other));
  const places = (by.get('PLACES') ?? []).filter(({ source, target }) => isBeside([source, target]) && isBeside([target, source]));
  const folded = { THROUGH: by.get('THROUGH') ?? [], LEFT: by.get('LEFT') ?? [], PLACES: places };
  const shut = new Set(folds.filter((fold) => !session.unfolded.has(fold)).flatMap((fold) => folded[fold]));
  const aside = session.unfolded.has('PLACES') ? new Set<string>() : joinedBy(places, known, selected);
  return { drawn: ties.filter((tie) => !shut.has(tie)), folded, aside };
}

/** The folds of ties while nothing of them is selected, by their ids; of those that have one. */
const foldsUnchosen = lately((ties: readonly KnownTie[], entities: Known['entities']): ReadonlyMap<string, Fold> => {
  const left = new Set(ties.filter(isDeparture).map(endsOf));
  const same = new Set(ties.map(keptSameTie));
  const memberships = Map.groupBy(ties.filter(isBelonging), ({ source }) => source);

  function throughGroup(tie: KnownTie): boolean {
    if (natureOf(entities, tie.source) !== 'INDIVIDUAL' || tie.allegations.length === 0) return false;
    return (memberships.get(tie.source) ?? []).some(
      (group) =>
        group !== tie &&
        tie.allegations.every((claim) => group.allegations.includes(claim)) &&
        same.has(sameTie({ ...tie, source: group.target })),
    );
  }
  function foldOf(tie: KnownTie): Fold | null {
    if (tie.denials > 0) return null;
    if (isBetweenPlaces(tie, entities)) return 'PLACES';
    if (isBelonging(tie) && left.has(endsOf(tie))) return 'LEFT';
    return throughGroup(tie) ? 'THROUGH' : null;
  }
  return new Map(
    ties.flatMap((tie): [string, Fold][] => {
      const fold = foldOf(tie);
      return fold === null ? [] : [[tie.id, fold]];
    }),
  );
});

/** The names all of whose ties are among some. */
function joinedBy(ties: readonly KnownTie[], known: Known, selected: ReadonlySet<string>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { source, target } of ties) for (const end of [source, target]) counts.set(end, (counts.get(end) ?? 0) + 1);
  return new Set([...counts].filter(([id, count]) => !selected.has(id) && known.entities.get(id)?.degree === count).map(([id]) => id));
}

function isDeparture({ type }: KnownTie): boolean {
  return describeRelationship(type).departure === 'LEFT';
}

function isBelonging({ type }: KnownTie): boolean {
  return isMembership(describeRelationship(type));
}

function isBetweenPlaces(tie: KnownTie, entities: Known['entities']): boolean {
  return tie.assertion === 'INFERRED' && [tie.source, tie.target].every((end) => natureOf(entities, end) === 'PLACE');
}

function natureOf(entities: Known['entities'], id: string): Nature | undefined {
  const kind: EntityKind | undefined = entities.get(id)?.kind;
  return kind && describeKind(kind).nature;
}

const endsOf = keptWith(({ source, target }: KnownTie) => `${source} ${target}`);

function sameTie({ type, source, target }: { readonly type: RelationshipType; readonly source: string; readonly target: string }): string {
  return `${type} ${source} ${target}`;
}

const keptSameTie = keptWith((tie: KnownTie) => sameTie(tie));
