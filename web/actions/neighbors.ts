import type { EntityKind, RelationshipType } from '#graph-schema/generated/ontology.ts';
import { holds } from '#graph-schema/ontology.ts';
import { NeighborsDocument, type NeighborsQuery, type NeighborsQueryVariables } from '#web/api/generated.ts';
import { present, type Desk } from '#web/actions/desk.ts';

/** Some of the ties of an entity: those of one type, one way and to one kind. held: those that hold, or those that nobody asserts. */
export type TieGroup = {
  readonly type: RelationshipType;
  readonly direction: 'IN' | 'OUT';
  readonly kind: EntityKind;
  readonly held: boolean;
};

/** A group of ties, and how many names at most are drawn for it. */
export type ChosenGroup = TieGroup & { readonly most: number };

/** Which neighbors come first: those of the best supported ties, those with most ties, those of the earliest ties, or by name. */
export const neighborOrders = ['support', 'linked', 'earliest', 'name'] as const;
/** One of them. */
export type NeighborOrder = (typeof neighborOrders)[number];

/** The most neighbors that one expansion draws, and the most ties that are put in order for it where that is not by support. */
export const mostDrawn = 200;
export const mostOrdered = 2_000;

/** A first page of ties that was read before it was needed, and what was asked for it. */
export type EarlyNeighbors = { readonly filter: NeighborsQueryVariables['filter']; readonly answer: NeighborsQuery };

type Tie = NonNullable<NeighborsQuery['entity']>['relationships']['nodes'][number];
type Met = { readonly group: ChosenGroup; readonly tie: Tie; readonly other: Tie['source'] };

/**
 * The neighbors that some groups of ties lead to and that are not on the table, as many of each group as it says and 200 in all. more: whether others are left that the
 * groups would draw. Ties are read page by page, the best supported first, until there are enough; in another order, 2,000 of them and no more. early: the first page, where it has been read already.
 */
export async function neighborsToDraw(
  desk: Desk,
  id: string,
  groups: readonly ChosenGroup[],
  order: NeighborOrder,
  signal: AbortSignal,
  early: EarlyNeighbors | null = null,
): Promise<{ readonly ids: readonly string[]; readonly more: boolean }> {
  const met: Met[] = [];
  let [read, unread] = [0, false];
  for await (const { nodes, at, isLast } of pagesOf(desk, id, groups, signal, early)) {
    read += nodes.length;
    met.push(...nodes.flatMap((tie) => metBy(tie, at, groups, present(desk).table)));
    unread = !isLast;
    if (order === 'support' ? taken(met, groups).isFull : read >= mostOrdered) break;
  }
  const { ids, rest } = taken(inOrder(met, order, desk.store.get().language), groups);
  return { ids, more: rest > 0 || unread };
}

/** The first page of the ties that some groups are found among: it can be read before a person has said how many are to be drawn. */
export async function earlyNeighbors(
  ask: Desk['ask'],
  id: string,
  groups: readonly TieGroup[],
  signal: AbortSignal,
): Promise<EarlyNeighbors> {
  const filter = filterFor(groups);
  return { filter, answer: await ask(NeighborsDocument, { id, filter, after: null }, signal) };
}

function filterFor(groups: readonly TieGroup[]): NeighborsQueryVariables['filter'] {
  return {
    relationshipTypes: unique(groups.map(({ type }) => type)),
    kinds: unique(groups.map(({ kind }) => kind)),
    includeOnlyDenied: groups.some(({ held }) => !held),
  };
}

async function* pagesOf(desk: Desk, id: string, groups: readonly TieGroup[], signal: AbortSignal, early: EarlyNeighbors | null) {
  const filter = filterFor(groups);
  let answered = early && JSON.stringify(early.filter) === JSON.stringify(filter) ? early.answer : null;
  let after: string | null = null;
  do {
    const answer: NeighborsQuery = answered ?? (await desk.ask(NeighborsDocument, { id, filter, after }, signal));
    answered = null;
    const { entity } = answer;
    if (!entity) return;
    const { nodes, pageInfo } = entity.relationships;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    yield { nodes, at: entity.id, isLast: after === null };
  } while (after !== null);
}

function metBy(tie: Tie, at: string, groups: readonly ChosenGroup[], table: ReadonlyMap<string, unknown>): readonly Met[] {
  const direction = tie.source.id === at ? 'OUT' : 'IN';
  const other = direction === 'OUT' ? tie.target : tie.source;
  const group = groups.find(
    (each) => each.type === tie.type && each.direction === direction && each.kind === other.kind && each.held === holds(tie.assertion),
  );
  return group && !table.has(other.id) ? [{ group, tie, other }] : [];
}

function inOrder(met: readonly Met[], order: NeighborOrder, language: 'AR' | 'EN'): readonly Met[] {
  if (order === 'support') return met;
  const collator = new Intl.Collator(language === 'AR' ? 'ar' : 'en', { numeric: true });
  const undated = '9999-99-99';
  return met.toSorted((one, two) => {
    if (order === 'linked') return two.other.degree - one.other.degree;
    if (order === 'name') return collator.compare(one.other[language], two.other[language]);
    return (one.tie.date?.earliest ?? undated).localeCompare(two.tie.date?.earliest ?? undated);
  });
}

/** Whom the groups have room for. rest: how many others were met; isFull: there is no room left. */
function taken(met: readonly Met[], groups: readonly ChosenGroup[]) {
  const room = new Map(groups.map((group) => [group, group.most]));
  const ids = new Set<string>();
  const rest = new Set<string>();
  for (const { group, other } of met) {
    if (ids.has(other.id)) continue;
    const free = room.get(group) ?? 0;
    if (free === 0 || ids.size === mostDrawn) {
      rest.add(other.id);
      continue;
    }
    room.set(group, free - 1);
    ids.add(other.id);
  }
  const isFull = ids.size === mostDrawn || [...room.values()].every((free) => free === 0);
  return { ids: [...ids], rest: rest.difference(ids).size, isFull };
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
