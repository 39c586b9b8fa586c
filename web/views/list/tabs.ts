import type { KnownEntity, KnownTie } from '#web/session/known.ts';
import type { ListTab } from '#web/session/list.ts';
import { claimRows } from '#web/views/list/claimRows.ts';
import { documentRows } from '#web/views/list/documentRows.ts';
import { nameRows } from '#web/views/list/nameRows.ts';
import { remembering } from '#web/views/list/remembering.ts';
import type { Rows, Wording } from '#web/views/list/rows.ts';
import { tieRows } from '#web/views/list/tieRows.ts';

/** The rows of every tab. */
export function tabsOf(
  entities: readonly KnownEntity[],
  ties: readonly KnownTie[],
  { t, ...rest }: Wording,
): Readonly<Record<ListTab, Rows>> {
  const wording = { ...rest, t: remembering(t) };
  return {
    names: nameRows(entities, ties, wording),
    ties: tieRows(ties, wording),
    claims: claimRows(entities, ties, wording),
    documents: documentRows(entities, ties, wording),
  };
}
