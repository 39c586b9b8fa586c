import { Copy } from 'lucide-react';
import { copyWords } from '#web/actions/copyWords.ts';
import { useAskedAnswer } from '#web/panels/asked/askedAnswers.ts';
import { AskedList } from '#web/panels/asked/AskedRow.tsx';
import { BackToQuestions } from '#web/panels/start/BackToQuestions.tsx';
import { useDesk } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import '#web/panels/asked/Asked.css';

/** Beside the answer to a question of the newsroom: what it says and what not, the other questions, and the query behind it. */
export function AskedPanel() {
  const desk = useDesk();
  const { t, language } = useWords();
  const { told, filled } = useAskedAnswer();
  const query = told ? `${told.query}\n\n# ${JSON.stringify({ ...filled?.variables, language })}\n` : '';
  return (
    <aside className="start-panel asked-panel" aria-label={t('asked.title')}>
      <div className="question-head">
        <BackToQuestions />
        <h2>
          <bdi>{told?.title ?? t('asked.title')}</bdi>
        </h2>
        {told ? (
          <p className="quiet">
            <bdi>{told.lead}</bdi>
          </p>
        ) : null}
        <p className="quiet">{t('asked.ofAll')}</p>
      </div>
      <section className="asked-list" aria-labelledby="asked-others">
        <h3 id="asked-others">{t('asked.others')}</h3>
        <AskedList but={told?.id ?? null} />
      </section>
      {told ? (
        <details className="asked-query">
          <summary>{t('asked.query')}</summary>
          <p className="quiet">{t('asked.queryHelp')}</p>
          <textarea dir="ltr" readOnly aria-label={t('asked.query')} value={query} rows={14} />
          <button type="button" className="button" onClick={() => void copyWords(desk, query)}>
            <Copy aria-hidden />
            {t('asked.copyQuery')}
          </button>
        </details>
      ) : null}
    </aside>
  );
}
