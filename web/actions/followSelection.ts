import { NeighborsDocument, TieEndsDocument } from '#web/api/generated.ts';
import { bring } from '#web/actions/bring.ts';
import { present, type Desk } from '#web/actions/desk.ts';
import { roomForChosen } from '#web/actions/sheet.ts';
import { askTies } from '#web/actions/ties.ts';
import { work } from '#web/actions/work.ts';
import { selectAll } from '#web/session/select.ts';
import { shownBy } from '#web/session/regroup.ts';
import { isThere } from '#web/session/visit.ts';

const mostFollowed = 20;
const mostBeside = 30;

/**
 * Selects what an address says was selected, and puts on the table what of it does not lie there: a name with those that its 30 best supported
 * ties lead to, a tie with its ends. Of more than 20 that lie nowhere the first 20 are looked for. lost is called where some are not found.
 */
export async function followSelection(desk: Desk, ids: readonly string[], lost: () => void): Promise<void> {
  const missing = ids.filter((id) => !isThere(present(desk), desk.store.get().known, id));
  if (missing.length === 0) return;
  await work(
    desk,
    async (signal) => {
      const sought = missing.slice(0, mostFollowed);
      const shown = shownBy(sought, await askTies(desk, sought, [], signal));
      const names = [...new Set(sought.flatMap((id) => shown.get(id) ?? []))];
      const beside = await Promise.all(names.map((id) => neighborsOf(desk, id, signal)));
      const ties = await Promise.all(sought.filter((id) => !shown.has(id)).map((id) => endsOf(desk, id, signal)));
      const found = ties.flatMap((tie) => tie ?? []);
      const now = new Map([...shown, ...found.map(({ id }) => [id, id] as const)]);
      const selected = ids.flatMap((id) => (missing.includes(id) ? (now.get(id) ?? []) : id));
      if (missing.some((id) => !now.has(id))) lost();
      if (now.size > 0)
        await bring(desk, [...new Set([...names, ...beside.flat(), ...found.flatMap(({ ends }) => ends)])], {
          change: (session) => selectAll(session, selected),
          also: () => ({ ...roomForChosen(desk.store.get()), aim: { to: 'company' } as const }),
        });
    },
    true,
  );
}

async function neighborsOf(desk: Desk, id: string, signal: AbortSignal): Promise<readonly string[]> {
  const { entity } = await desk.ask(NeighborsDocument, { id, filter: {}, after: null }, signal);
  const nodes = entity?.relationships.nodes ?? [];
  return nodes.slice(0, mostBeside).flatMap(({ source, target }) => [source.id, target.id]);
}

async function endsOf(
  desk: Desk,
  id: string,
  signal: AbortSignal,
): Promise<{ readonly id: string; readonly ends: readonly string[] } | null> {
  const { relationship } = await desk.ask(TieEndsDocument, { id }, signal);
  return relationship ? { id, ends: [relationship.source.id, relationship.target.id] } : null;
}
