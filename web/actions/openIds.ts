import { AmongDocument } from '#web/api/generated.ts';
import { bring } from '#web/actions/bring.ts';
import { present, type Desk } from '#web/actions/desk.ts';
import { setsFor } from '#web/actions/ties.ts';
import { selectAll } from '#web/session/select.ts';

/** What became of some ids: how many names were put on the table, how many lay there, and the ids that name nothing. */
export type OpenedIds = { readonly added: number; readonly there: number; readonly unknown: readonly string[] };

/** Puts the names of some ids on the table, in one step that can be undone, and selects the only one. An id that was merged into another brings that. Throws an ApiFailure. */
export async function openIds(desk: Desk, ids: readonly string[]): Promise<OpenedIds> {
  const found = new Set<string>();
  const unknown = new Set<string>();
  for (const asked of setsFor(ids)) {
    const { among } = await desk.ask(AmongDocument, { ids: asked });
    for (const { id } of among.subgraph.entities) found.add(id);
    for (const id of among.unknown) unknown.add(id);
  }
  const missing = [...found].filter((id) => !present(desk).table.has(id));
  if (missing.length > 0)
    await bring(desk, missing, {
      change: (session) => (found.size === 1 ? selectAll(session, [...found]) : session),
      also: () => ({ aim: { to: 'fit', ids: null } as const }),
    });
  return { added: missing.filter((id) => present(desk).table.has(id)).length, there: found.size - missing.length, unknown: [...unknown] };
}
