import type { TFunction } from 'i18next';
import { CircleDashed, EyeOff, Filter, WifiOff, type LucideIcon } from 'lucide-react';
import type { Desk } from '#web/actions/desk.ts';
import { filter, unfilter } from '#web/actions/filter.ts';
import { openDossier } from '#web/actions/openDossier.ts';
import { restore } from '#web/actions/remove.ts';
import type { Drawn } from '#web/session/drawn.ts';
import type { Session } from '#web/session/session.ts';

/** Why something of the graph is not shown, with how much it is, and a way to undo it where there is one. */
export type Reason = {
  readonly id: string;
  readonly Icon: LucideIcon | null;
  readonly words: string;
  readonly way?: { readonly words: string; readonly act: () => void };
};

/** What the reasons are read from. allNames: how many names the graph holds. undated: how many ties of the table have an open date. */
export type Shown = {
  readonly session: Session;
  readonly filtered: Drawn['filtered'];
  readonly allNames: number;
  readonly undated: number;
};

/** That nothing new can be asked. */
export function offlineReason(t: TFunction): Reason {
  return { id: 'offline', Icon: WifiOff, words: t('ledger.offline') };
}

/** Every reason why not all of the graph is shown, and what can be undone of it. */
export function reasonsOf({ session, filtered, allNames, undated }: Shown, desk: Desk, t: TFunction): readonly Reason[] {
  const elsewhere = session.table.size > 0 ? Math.max(0, allNames - session.table.size - session.removed.size) : 0;
  const show = t('ledger.show');
  return [
    ...reason(session.removed.size, 'removed', EyeOff, (count) => t('ledger.removed', { count }), {
      words: show,
      act: () => restore(desk),
    }),
    ...reason(
      filtered.entities + filtered.ties,
      'filtered',
      Filter,
      () => t('ledger.filtered', { names: filtered.entities, ties: filtered.ties }),
      { words: show, act: () => unfilter(desk) },
    ),
    ...reason(undated, 'undated', CircleDashed, (count) => t('ledger.undated', { count }), {
      words: session.hidden.traits.has('UNDATED') ? show : t('ledger.hide'),
      act: () => filter(desk, { part: 'traits', value: 'UNDATED' }),
    }),
    ...reason(elsewhere, 'notDrawn', EyeOff, (count) => t('ledger.notDrawn', { count }), {
      words: t('start.drawAgain'),
      act: () => void openDossier(desk),
    }),
    ...reason(omitted(session, 'LIMIT', 'ENTITIES'), 'limit', null, (count) => t('ledger.limit', { count })),
    ...reason(omitted(session, 'LIMIT', 'RELATIONSHIPS'), 'limitTies', null, (count) => t('ledger.limitTies', { count })),
    ...reason(omitted(session, 'PERMISSION', 'ENTITIES'), 'permission', null, (count) => t('ledger.permission', { count })),
  ];
}

function reason(
  count: number,
  id: string,
  Icon: LucideIcon | null,
  words: (count: number) => string,
  way?: Reason['way'],
): readonly Reason[] {
  if (count === 0) return [];
  return [{ id, Icon, words: words(count), ...(way ? { way } : {}) }];
}

function omitted(session: Session, reasonOf: string, of: string): number {
  return session.omitted.filter((each) => each.reason === reasonOf && each.of === of).reduce((sum, { count }) => sum + count, 0);
}
