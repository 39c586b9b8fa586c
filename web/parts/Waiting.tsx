import { useEffect, useState } from 'react';
import { useWords } from '#web/parts/useWords.ts';

/** Grey lines where an answer will stand: hidden for the first 200 ms, and after a second a line that moves, with a way to stop where there is one. */
export function Waiting({ words, onStop }: { readonly words?: string; readonly onStop?: () => void }) {
  const { t } = useWords();
  const [stage, setStage] = useState<'none' | 'lines' | 'progress'>('none');
  useEffect(() => {
    const lines = setTimeout(() => setStage('lines'), 200);
    const progress = setTimeout(() => setStage('progress'), 1000);
    return () => {
      clearTimeout(lines);
      clearTimeout(progress);
    };
  }, []);
  if (stage === 'none') return <output className="waiting" hidden />;
  return (
    <output className="waiting">
      <span className="grey-line" />
      <span className="grey-line" />
      <span className="grey-line short" />
      <span className="waiting-foot">
        <span>{words ?? t('state.loading')}</span>
        {stage === 'progress' && onStop ? (
          <button type="button" className="link-button" onClick={onStop}>
            {t('state.stop')}
          </button>
        ) : null}
      </span>
      {stage === 'progress' ? <span className="progress" /> : null}
    </output>
  );
}
