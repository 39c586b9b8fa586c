import type { Assertion, EntityKind, Motive, Precision, RelationshipType } from '#graph-schema/generated/ontology.ts';
import type { Labels } from '#web/session/labels.ts';

/** What the page has been told of an entity. mergedIds: other ids that a person decided are this one. precision: how large the thing is that its coordinates stand for. */
export type KnownEntity = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly label: Labels;
  readonly degree: number;
  readonly mergedIds: readonly string[];
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly precision: Precision | null;
};

/** What the page has been told of a tie. dated: the time of it is bounded on both sides. from: the first day on which it may have been, where that is known. claims: how many it rests on, those that assert it; allegations: their ids. motivesDenied: where a perspective leaves only those who deny it, the motives that others give. */
export type KnownTie = {
  readonly id: string;
  readonly type: RelationshipType;
  readonly source: string;
  readonly target: string;
  readonly dated: boolean;
  readonly from?: string;
  readonly assertion: Assertion;
  readonly motives: readonly Motive[];
  readonly motivesDenied?: readonly Motive[];
  readonly claims: number;
  readonly denials: number;
  readonly independentDocuments: number;
  readonly allegations: readonly string[];
};

/** All that the page has been told; it only grows, but for ties that a decision about duplicates moves. What of it is drawn, the session says. */
export type Known = { readonly entities: ReadonlyMap<string, KnownEntity>; readonly ties: ReadonlyMap<string, KnownTie> };

/** The ends of a tie, as far as they are known. */
export function endsOf({ source, target }: KnownTie, { entities }: Known): Readonly<Record<'source' | 'target', KnownEntity | undefined>> {
  return { source: entities.get(source), target: entities.get(target) };
}

/** Nothing has been told yet. */
export const nothingKnown: Known = { entities: new Map(), ties: new Map() };

/** What was known, with what an answer adds or renews. */
export function learn(known: Known, entities: readonly KnownEntity[], ties: readonly KnownTie[]): Known {
  return {
    entities: new Map([...known.entities, ...entities.map((entity) => [entity.id, entity] as const)]),
    ties: new Map([...known.ties, ...ties.map((tie) => [tie.id, tie] as const)]),
  };
}

/** The names and ties on a table that were told otherwise than before: new ones and those that are no more among them. */
export function changesOnTable(before: Known, after: Known, table: ReadonlySet<string>): ReadonlySet<string> {
  const lies = (id: string, known: Known): boolean => {
    const tie = known.ties.get(id);
    return tie ? table.has(tie.source) && table.has(tie.target) : table.has(id);
  };
  const differs = (id: string) => {
    const [was, is] = [before, after].map((known) => JSON.stringify(known.entities.get(id) ?? known.ties.get(id)));
    return was !== is;
  };
  const all = new Set([before, after].flatMap(({ entities, ties }) => [...entities.keys(), ...ties.keys()]));
  return new Set([...all].filter((id) => (lies(id, before) || lies(id, after)) && differs(id)));
}

/** What was known, without the ties of some entities: they are about to be told anew. among: of which alone they are; ties with others, which came meanwhile, stay. */
export function withoutTies(known: Known, ids: ReadonlySet<string>, among: ReadonlySet<string> | null = null): Known {
  const isTold = ({ source, target }: KnownTie) => among === null || (among.has(source) && among.has(target));
  const stays = (tie: KnownTie) => (!ids.has(tie.source) && !ids.has(tie.target)) || !isTold(tie);
  return { ...known, ties: new Map([...known.ties].filter(([, tie]) => stays(tie))) };
}
