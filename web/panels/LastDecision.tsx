import { useEffect, useRef } from 'react';
import { UndoDecision } from '#web/panels/UndoDecision.tsx';
import { useDeskState } from '#web/panels/deskContext.ts';
import { useWords } from '#web/panels/useWords.ts';

/** What was decided last, with a way to undo it at once; the focus comes here, because the row it was on is gone. */
export function LastDecision() {
  const { t, language } = useWords();
  const decided = useDeskState((state) => state.decided);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), [decided]);
  if (decided === null) return null;
  const [first, second] = decided.pair.labels.map((label) => `\u2068${label[language]}\u2069`);
  return (
    <div className="last-decision">
      <p>
        {t('duplicates.pair', { first, second })}. {t(`duplicates.last.${decided.verdict}`)}
      </p>
      <UndoDecision pair={decided.pair} ref={button} />
    </div>
  );
}
