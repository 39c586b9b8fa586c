import type { TFunction } from 'i18next';
import { Ban, CalendarRange, Combine, EyeOff, Filter, Group, History, PencilLine, ScanEye, type LucideIcon } from 'lucide-react';
import type { Desk } from '#web/actions/desk.ts';
import { openDialog } from '#web/actions/dialog.ts';
import { openAllCrowds } from '#web/actions/crowds.ts';
import { unfilter, unfold } from '#web/actions/filter.ts';
import { mostAtOnce, openDossier } from '#web/actions/openDossier.ts';
import { noteChanges } from '#web/actions/refresh.ts';
import { drawAccordingToEveryone } from '#web/actions/perspective.ts';
import { choosePeriod } from '#web/actions/period.ts';
import { restore } from '#web/actions/remove.ts';
import { select } from '#web/actions/select.ts';
import type { Within } from '#web/page/withinAnswer.ts';
import type { Former } from '#web/panels/former/formerAnswers.ts';
import type { Scope } from '#web/parts/scopeAnswer.ts';
import type { Drawn } from '#web/session/drawn.ts';
import type { Ghosts } from '#web/session/ghosts.ts';
import type { InPeriod } from '#web/session/inPeriod.ts';
import { folds, type Fold, type Session } from '#web/session/session.ts';

/** Why something of the graph is not shown, with how much it is, and a way to undo it where there is one. */
export type Reason = {
  readonly id: string;
  readonly Icon: LucideIcon | null;
  readonly words: string;
  readonly way?: { readonly words: string; readonly act: () => void };
};

/** What the reasons are read from. scope: what the numbers are of, null where it is not known. folded: the ties without a line of their own; aside: how many names go with them. unasserted: how many lines are drawn that are no ties. crowds: the counted nodes; counted: how many ties lead to them. within: what joins names that are shown as one; null where the server did not say. former: the ties at names of the table that newer editions no longer say; count null where the server did not say how many. ghosts: what the chosen perspective keeps out; whom: according to whom that is; unknownSince: how to ask again for it where it could not be; isRead: whether it is known. period: what the chosen period, when, leaves out; periodFailed: how to ask again for that where it could not be; periodRead: whether it is known. changed: how much of what is shown others have changed. */
export type Shown = {
  readonly session: Session;
  readonly filtered: Drawn['filtered'];
  readonly scope: Scope | null;
  readonly folded: Drawn['folded'];
  readonly aside: number;
  readonly unasserted: number;
  readonly crowds: Drawn['crowds'];
  readonly counted: number;
  readonly within: Within | null;
  readonly former: (Former & { readonly count: number | null }) | null;
  readonly ghosts: Ghosts;
  readonly whom: string;
  readonly unknownSince: (() => void) | null;
  readonly isRead: boolean;
  readonly period: InPeriod;
  readonly when: string;
  readonly periodFailed: (() => void) | null;
  readonly periodRead: boolean;
  readonly changed: number;
};

/** Every reason why not all of the scope is shown, each name under one of them, and what can be undone of it. */
export function reasonsOf(
  {
    session,
    filtered,
    scope,
    folded,
    aside,
    unasserted,
    crowds,
    counted,
    within,
    former,
    changed,
    ghosts,
    whom,
    unknownSince,
    isRead,
    ...time
  }: Shown,
  desk: Desk,
  t: TFunction,
): readonly Reason[] {
  const show = t('ledger.show');
  return [
    ...reason(changed, 'changed', PencilLine, (number) => t('ledger.changed', { number }), {
      words: t('state.dismiss'),
      act: () => noteChanges(desk),
    }),
    ...reason(unknownSince ? 1 : 0, 'perspectiveUnknown', ScanEye, () => t('perspective.unknown'), {
      words: t('state.again'),
      act: () => unknownSince?.(),
    }),
    ...reason(isRead || unknownSince ? 0 : 1, 'perspectiveReading', ScanEye, () => t('perspective.reading', { whom })),
    ...reason(isRead ? ghosts.lost : 0, 'perspective', ScanEye, (count) => t('perspective.lost', { count, whom }), {
      words: t('perspective.showAll'),
      act: () => drawAccordingToEveryone(desk),
    }),
    ...periodReasons(time, desk, t),
    ...reason(session.removed.size, 'removed', EyeOff, (count) => t('ledger.removed', { count }), {
      words: show,
      act: () => restore(desk),
    }),
    ...reason(filtered.entities + filtered.ties, 'filtered', Filter, () => filteredWords(filtered, t), {
      words: show,
      act: () => unfilter(desk),
    }),
    ...reason(filtered.unasserted, 'filteredUnasserted', Filter, (number) => t('ledger.filteredUnasserted', { number }), {
      words: show,
      act: () => unfilter(desk),
    }),
    ...reason(
      crowds.reduce((sum, { members }) => sum + members.length, 0),
      'crowds',
      Group,
      (number) => t('ledger.crowds', { number, nodes: crowds.length }),
      { words: t('ledger.openAll'), act: () => void openAllCrowds(desk) },
    ),
    ...reason(counted, 'crowdTies', Group, (number) => t('ledger.crowdTies', { number })),
    ...reason(unasserted, 'unasserted', Ban, (number) => t('ledger.unasserted', { number })),
    ...folds.flatMap((fold) => {
      const isOpen = session.unfolded.has(fold);
      return reason(
        folded[fold].length,
        fold,
        null,
        (count) => (isOpen ? t('ledger.unfolded', { what: foldWords(fold, count, 0, t) }) : foldWords(fold, count, aside, t)),
        { words: isOpen ? t('ledger.hide') : show, act: () => unfold(desk, fold) },
      );
    }),
    ...reason(within === null ? 1 : 0, 'withinUnknown', Combine, () => t('ledger.withinUnknown')),
    ...reason(within?.count ?? 0, 'within', Combine, (number) => t('ledger.within', { number }), {
      words: show,
      act: () => {
        for (const [at, id] of within?.ids.entries() ?? []) select(desk, id, at > 0);
      },
    }),
    ...formerReason(former, desk, t),
    ...(scope ? notDrawn(session, scope, desk, t) : []),
    ...reason(omitted(session, 'LIMIT', 'RELATIONSHIPS'), 'limitTies', null, (count) => t('ledger.limitTies', { count })),
    ...reason(omitted(session, 'PERMISSION', 'ENTITIES'), 'permission', null, (count) => t('ledger.permission', { count })),
  ];
}

/** What does not stand in the chosen period. */
function periodReasons(
  { period, when, periodFailed, periodRead }: Pick<Shown, 'period' | 'when' | 'periodFailed' | 'periodRead'>,
  desk: Desk,
  t: TFunction,
) {
  if (periodFailed)
    return reason(1, 'periodUnknown', CalendarRange, () => t('period.unknown'), { words: t('state.again'), act: periodFailed });
  if (!periodRead) return reason(1, 'periodReading', CalendarRange, () => t('period.reading', { when }));
  const way = { words: t('period.any'), act: () => choosePeriod(desk, null) };
  return [
    ...reason(period.lost, 'period', CalendarRange, (count) => t('period.lost', { count, when }), way),
    ...reason(period.lostUnasserted, 'periodUnasserted', CalendarRange, (count) => t('period.lostUnasserted', { count, when }), way),
  ];
}

function formerReason(former: Shown['former'], desk: Desk, t: TFunction): readonly Reason[] {
  if (former === null) return [];
  const { count, at, types } = former;
  if (count === null) return reason(1, 'formerUnknown', History, () => t('former.unknown'));
  return reason(count, 'former', History, (number) => t('former.inLedger', { number }), {
    words: t('former.read'),
    act: () => openDialog(desk, { is: 'former', about: { at, types } }),
  });
}

function foldWords(fold: Fold, count: number, aside: number, t: TFunction): string {
  if (fold === 'THROUGH') return t('ledger.group', { count });
  if (fold === 'LEFT') return t('ledger.left', { count });
  const places = t('ledger.places', { count });
  return aside > 0 ? t('ledger.placesWith', { count: aside, places }) : places;
}

function filteredWords({ entities, ties }: Drawn['filtered'], t: TFunction): string {
  const [names, lines] = [t('ledger.filteredNames', { count: entities }), t('ledger.filteredTies', { count: ties })];
  if (entities > 0 && ties > 0) return t('ledger.filtered', { names, ties: lines });
  return t('ledger.filteredOnly', { what: entities > 0 ? names : lines });
}

/** Whether the bound of one drawing keeps names from the table: only where there are more of them and it holds as many as it takes. What is not there else was left aside for another reason. */
export function isTableFull(names: number, onTable: number): boolean {
  return names > mostAtOnce && onTable >= mostAtOnce;
}

/** The names of the scope that are not on the table, that one drawing takes no more where the table is full, and those on it that are of other dossiers. */
function notDrawn(session: Session, scope: Scope, desk: Desk, t: TFunction): readonly Reason[] {
  const table = [...session.table.keys()];
  const placed = [...table, ...session.removed.keys()].filter(scope.has).length;
  const left = session.table.size > 0 ? Math.max(0, scope.names - placed) : 0;
  const whole = scope.names <= mostAtOnce;
  const { dossier } = scope;
  const isFull = isTableFull(scope.names, table.length);
  const draws = dossier !== null && !isFull;
  return [
    ...reason(
      left,
      'notDrawn',
      EyeOff,
      (count) => (isFull ? t('ledger.notDrawnAtOnce', { count, most: mostAtOnce }) : t('ledger.notDrawn', { count })),
      draws
        ? {
            words: whole ? t('start.drawAgain') : t('ledger.drawMost', { most: mostAtOnce }),
            act: () => void openDossier(desk, dossier, mostAtOnce),
          }
        : undefined,
    ),
    ...reason(table.filter((id) => !scope.has(id)).length, 'besides', null, (count) => t('ledger.besides', { count })),
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
