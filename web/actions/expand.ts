import type { EntityKind, RelationshipType } from '#graph-schema/generated/ontology.ts';
import { NeighborhoodDocument } from '#web/api/generated.ts';
import { toldEntity, toldTie } from '#web/api/told.ts';
import { changeTable, present, type Desk } from '#web/actions/desk.ts';
import { openDialog } from '#web/actions/dialog.ts';
import { place } from '#web/actions/place.ts';
import { askTies } from '#web/actions/ties.ts';
import { work } from '#web/actions/work.ts';
import { learn, type KnownTie } from '#web/session/known.ts';
import { otherEnd } from '#web/session/company.ts';
import { put, setOmitted, type Position } from '#web/session/table.ts';

/** Some of the ties of an entity: those of one type, one way and to one kind. */
export type TieGroup = { readonly type: RelationshipType; readonly direction: 'IN' | 'OUT'; readonly kind: EntityKind };

/** The most neighbors that one expansion draws. */
export const mostDrawn = 200;

/** Opens the dialog that counts the neighbors of an entity before they are drawn. */
export function askToExpand(desk: Desk, id: string): void {
  openDialog(desk, { is: 'expand', about: { id } });
}

/** Draws the neighbors of an entity that some groups of its ties lead to. Nothing that lies on the table moves, what was hidden comes back to its place, and what is not drawn is counted. */
export async function expand(desk: Desk, id: string, groups: readonly TieGroup[]): Promise<void> {
  desk.store.set((state) => ({ ...state, dialog: null }));
  await work(desk, async (signal, progress) => {
    const filter = { relationshipTypes: unique(groups.map(({ type }) => type)), kinds: unique(groups.map(({ kind }) => kind)) };
    const { neighborhood } = await desk.ask(NeighborhoodDocument, { ids: [id], depth: 1, first: 1000, filter }, signal);
    const ties = neighborhood.relationships.map(toldTie);
    const entities = new Map(neighborhood.entities.map(toldEntity).map((entity) => [entity.id, entity] as const));
    const session = present(desk);
    const wanted = ties.flatMap((tie) => {
      const direction = directionFrom(id, tie);
      const other = entities.get(otherEnd(tie, id));
      const matches =
        other && groups.some((group) => group.type === tie.type && group.direction === direction && group.kind === other.kind);
      return matches && !session.table.has(other.id) ? [other.id] : [];
    });
    const all = unique(wanted);
    const ids = all.slice(0, mostDrawn);
    if (ids.length === 0) return desk.store.set((state) => ({ ...state, saying: { what: 'nothingToAdd' } }));
    progress('placing', ids.length);
    const told = await askTies(desk, ids, [...session.table.keys()], signal);
    const known = learn(told, [...entities.values()], ties);
    const back = new Map([...session.removed].filter(([each]) => ids.includes(each)));
    const found = await place(desk, put(session, back), known, ids, () => false, signal);
    const positions = new Map<string, Position>([...back, ...found]);
    const left = all.length - ids.length;
    const limited = left > 0 ? [{ reason: 'LIMIT' as const, of: 'ENTITIES' as const, count: left }] : [];
    const omitted = [...neighborhood.omitted.filter(({ reason }) => reason !== 'FILTER'), ...limited];
    changeTable(desk, (now) => setOmitted(put(now, positions), omitted), {
      known: learn(desk.store.get().known, [...known.entities.values()], [...known.ties.values()]),
      aim: { to: 'reveal', ids: [id, ...ids] },
      saying: { what: 'added', count: ids.length },
    });
  });
}

function directionFrom(id: string, { source, target }: KnownTie): TieGroup['direction'] | null {
  if (source === id) return 'OUT';
  return target === id ? 'IN' : null;
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
