import { useEffect, useRef } from 'react';
import { UndoDecision } from '#web/panels/duplicates/UndoDecision.tsx';
import type { State } from '#web/actions/state.ts';
import { useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';

/** What was decided last, with a way to undo it at once; the focus comes here, because the row it was on is gone. */
export function LastDecision() {
  const decided = useDeskState((state) => state.decided);
  return decided === null ? null : <Notice key={`${decided.pair.a} ${decided.pair.b} ${decided.verdict}`} decided={decided} />;
}

function Notice({ decided }: { readonly decided: NonNullable<State['decided']> }) {
  const { t, language } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
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
