import type { EntityKind, RelationshipType } from '#graph-schema/generated/ontology.ts';
import { holds } from '#graph-schema/ontology.ts';
import { NeighborsDocument, type NeighborsQuery } from '#web/api/generated.ts';
import { changeTable, present, type Desk } from '#web/actions/desk.ts';
import { openDialog } from '#web/actions/dialog.ts';
import { place } from '#web/actions/place.ts';
import { askTies } from '#web/actions/ties.ts';
import { work } from '#web/actions/work.ts';
import { inSight } from '#web/session/drawn.ts';
import { learn } from '#web/session/known.ts';
import { put, type Position } from '#web/session/table.ts';

/** Some of the ties of an entity: those of one type, one way and to one kind. held: those that hold, or those that nobody asserts. */
export type TieGroup = {
  readonly type: RelationshipType;
  readonly direction: 'IN' | 'OUT';
  readonly kind: EntityKind;
  readonly held: boolean;
};

/** The most neighbors that one expansion draws. */
export const mostDrawn = 200;

/** Opens the dialog that counts the neighbors of an entity before they are drawn. */
export function askToExpand(desk: Desk, id: string): void {
  openDialog(desk, { is: 'expand', about: { id } });
}

/**
 * Draws the neighbors of an entity that some groups of its ties lead to, the best supported first, at most 200. Nothing that lies on the table
 * moves, what was hidden comes back to its place, and where there are more that is said.
 */
export async function expand(desk: Desk, id: string, groups: readonly TieGroup[]): Promise<void> {
  desk.store.set((state) => ({ ...state, dialog: null }));
  await work(desk, async (signal, progress) => {
    const { ids, more } = await neighborsToDraw(desk, id, groups, signal);
    if (ids.length === 0) return desk.store.set((state) => ({ ...state, saying: { what: 'nothingToAdd' } }));
    progress('placing', ids.length);
    const session = present(desk);
    const known = await askTies(desk, ids, [...session.table.keys()], signal);
    const back = new Map([...session.removed].filter(([each]) => ids.includes(each)));
    const found = await place(desk, put(session, back), known, ids, () => false, signal);
    const positions = new Map<string, Position>([...back, ...found]);
    changeTable(desk, (now) => inSight(put(now, positions), known, [id, ...ids]), {
      known: learn(desk.store.get().known, [...known.entities.values()], [...known.ties.values()]),
      aim: { to: 'reveal', ids: [id, ...ids] },
      saying: { what: more ? 'addedSome' : 'added', count: ids.length },
    });
  });
}

/** The neighbors that some groups of ties lead to and that are not on the table, page by page until there are as many as one expansion draws. */
async function neighborsToDraw(
  desk: Desk,
  id: string,
  groups: readonly TieGroup[],
  signal: AbortSignal,
): Promise<{ readonly ids: readonly string[]; readonly more: boolean }> {
  const filter = {
    relationshipTypes: unique(groups.map(({ type }) => type)),
    kinds: unique(groups.map(({ kind }) => kind)),
    includeOnlyDenied: groups.some(({ held }) => !held),
  };
  const wanted = new Set<string>();
  let after: string | null = null;
  do {
    const page: NeighborsQuery = await desk.ask(NeighborsDocument, { id, filter, after }, signal);
    for (const tie of page.entity?.relationships.nodes ?? []) {
      const direction = tie.source.id === page.entity?.id ? 'OUT' : 'IN';
      const other = direction === 'OUT' ? tie.target : tie.source;
      const matches = groups.some(
        ({ type, direction: way, kind, held }) =>
          type === tie.type && way === direction && kind === other.kind && held === holds(tie.assertion),
      );
      if (!matches || present(desk).table.has(other.id)) continue;
      if (wanted.size === mostDrawn && !wanted.has(other.id)) return { ids: [...wanted], more: true };
      wanted.add(other.id);
    }
    after = page.entity?.relationships.pageInfo.hasNextPage ? page.entity.relationships.pageInfo.endCursor : null;
  } while (after !== null);
  return { ids: [...wanted], more: false };
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
