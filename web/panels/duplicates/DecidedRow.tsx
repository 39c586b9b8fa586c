import { languages } from '#web/i18n/pageLanguages.ts';
import { sameLabel } from '#web/session/labels.ts';
import { instantWords } from '#web/parts/instantWords.ts';
import { Named } from '#web/parts/Named.tsx';
import { UndoDecision } from '#web/panels/duplicates/UndoDecision.tsx';
import type { Decision, Decisions } from '#web/panels/duplicates/duplicateAnswers.ts';
import { useWords } from '#web/parts/useWords.ts';

/** One decision: about whom, what, by whom and when, whether it still counts or who undid it, and the way to undo it. */
export function DecidedRow({
  decision,
  labels,
  counts,
}: {
  readonly decision: Decision;
  readonly labels: Decisions['labels'];
  readonly counts: boolean;
}) {
  const { t, language, locale } = useWords();
  const { a, b, verdict, by, at, note, undoneBy, undoneAt } = decision;
  const nameOf = (id: string) => labels.get(id) ?? sameLabel(id);
  const pair = { a, b, labels: [nameOf(a), nameOf(b)] as const };

  const instant = (text: string) => instantWords(text, locale);

  function undone(when: string): string {
    return undoneBy === null
      ? t('duplicates.undoneAt', { at: instant(when) })
      : t('duplicates.undoneByAt', { by: `\u2068${undoneBy}\u2069`, at: instant(when) });
  }

  return (
    <li className={counts ? 'decision' : 'decision past'} dir={languages[language].dir}>
      <p>
        <Named text={pair.labels[0][language]} /> / <Named text={pair.labels[1][language]} />
      </p>
      <p className="decision-verdict">{t(`duplicates.verdict.${verdict}`)}</p>
      <p className="quiet">
        {t('duplicates.madeBy', { by: `\u2068${by}\u2069`, at: instant(at) })}
        {undoneAt === null && !counts ? ` · ${t('duplicates.replaced')}` : ''}
      </p>
      {note === null ? null : (
        <p className="quiet">
          <Named text={note} />
        </p>
      )}
      {undoneAt === null ? null : <p className="quiet">{undone(undoneAt)}</p>}
      {counts ? <UndoDecision pair={pair} /> : null}
    </li>
  );
}
