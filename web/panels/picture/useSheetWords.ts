import { useState } from 'react';
import type { SheetWords } from '#web/panels/picture/sheetLayout.ts';
import { sourceWords } from '#web/panels/picture/sourceWords.ts';
import { useSources } from '#web/panels/picture/sourcesAnswer.ts';
import { usePeriodWords } from '#web/panels/period/usePeriodWords.ts';
import { usePerspectiveWords } from '#web/panels/perspective/usePerspectiveWords.ts';
import { corroborationWords } from '#web/parts/corroborationWords.ts';
import { useDeskState } from '#web/parts/deskContext.ts';
import { useDrawn } from '#web/parts/drawnContext.ts';
import { useScope } from '#web/parts/scopeAnswer.ts';
import { useWords } from '#web/parts/useWords.ts';
import { linesOf } from '#web/session/lines.ts';

/** What a sheet of what is drawn now says beside its title and its list of ties: how much it is, how far it is corroborated, where it is from, according to whom, for which period, and what it leaves out. */
export function useSheetWords(leftOut: readonly string[]): Omit<SheetWords, 'title' | 'ties'> {
  const { t, locale } = useWords();
  const drawn = useDrawn();
  const scope = useScope();
  const { whom, only } = usePerspectiveWords();
  const when = usePeriodWords();
  const period = useDeskState((state) => state.history.present.period);
  const { documents: chosen } = useDeskState((state) => state.history.present.perspective);
  const dossier = useSources(scope?.dossier ?? null).data?.dossier;
  const [today] = useState(() => new Date());
  const cited = (dossier?.documents ?? []).filter(({ id }) => chosen.length === 0 || chosen.includes(id));
  const names = drawn.entities.length + drawn.crowds.reduce((sum, { members }) => sum + members.length, 0);
  const ties = [...drawn.ties, ...drawn.counted];
  return {
    lead: dossier?.title ?? t('picture.lead'),
    about: t('picture.about', {
      names: t('ledger.filteredNames', { count: names }),
      ties: t('ledger.filteredTies', { count: ties.length }),
      lines: t('ledger.lines', { count: linesOf(drawn.ties, new Set()).length + drawn.crowds.length }),
    }),
    support: corroborationWords(ties, only === null ? (scope?.documents ?? 0) : null, t),
    notes: [
      ...sourceWords(cited, t),
      only ?? t('picture.accordingTo', { whom }),
      ...(period === null ? [] : [t('period.folded', { when })]),
      ...(drawn.unasserted.length > 0 ? [t('ledger.unasserted', { number: drawn.unasserted.length })] : []),
      ...(leftOut.length > 0 ? [t('picture.leftOut', { what: leftOut.join(t('list.semicolon')) })] : []),
      t('picture.made', { date: today.toLocaleDateString(locale, { dateStyle: 'long' }) }),
    ],
  };
}
