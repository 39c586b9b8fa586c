import { DecidedRow } from '#web/panels/duplicates/DecidedRow.tsx';
import { Failed } from '#web/parts/Failed.tsx';
import { useDecisions } from '#web/panels/duplicates/duplicateAnswers.ts';
import { useWords } from '#web/parts/useWords.ts';
import { standing } from '#web/session/decisions.ts';

/** What people decided, latest first, with those that no longer count. */
export function DecidedList() {
  const { t } = useWords();
  const { data, isError, isRefetching, isRefetchError, error, refetch } = useDecisions();
  const past = isRefetching || isRefetchError;
  const counting = standing(data?.nodes ?? []);
  return (
    <section className="decided" aria-labelledby="decided-title">
      <h3 id="decided-title">{t('duplicates.decided')}</h3>
      {isError ? <Failed failure={error} onAgain={() => void refetch()} /> : null}
      {data?.nodes.length === 0 ? <p className="quiet">{t('duplicates.decidedNone')}</p> : null}
      <ul className={past ? 'earlier' : undefined} inert={past}>
        {data?.nodes.map((decision) => (
          <DecidedRow
            key={`${decision.a} ${decision.b} ${decision.at}`}
            decision={decision}
            labels={data.labels}
            counts={counting.has(decision)}
          />
        ))}
      </ul>
      {data && data.nodes.length < data.total ? (
        <p className="quiet">{t('duplicates.decidedOf', { shown: data.nodes.length, total: data.total })}</p>
      ) : null}
    </section>
  );
}
