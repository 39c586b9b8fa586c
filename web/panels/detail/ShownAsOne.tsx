import { DecidedRow } from '#web/panels/duplicates/DecidedRow.tsx';
import { Failed } from '#web/parts/Failed.tsx';
import { useDecisions } from '#web/panels/duplicates/duplicateAnswers.ts';
import { useWords } from '#web/parts/useWords.ts';
import { standing } from '#web/session/decisions.ts';
import '#web/panels/duplicates/DuplicatesPanel.css';

/** The other ids that an entity is known by because a person decided that they are one, and those decisions, each with its undo. */
export function ShownAsOne({ id, mergedIds }: { readonly id: string; readonly mergedIds: readonly string[] }) {
  const { t } = useWords();
  const { data, isError, isRefetching, isRefetchError, error, refetch } = useDecisions();
  const past = isRefetching || isRefetchError;
  const reasons = [...standing(data?.nodes ?? [])].filter(({ verdict, canonical }) => verdict === 'SAME' && canonical?.id === id);
  return (
    <section className="shown-as-one">
      <div className="section-head">
        <h3>{t('duplicates.asOne')}</h3>
      </div>
      <p className="quiet">
        {t('duplicates.alsoIds')}:{' '}
        {mergedIds.map((each, index) => (
          <span key={each}>
            {index > 0 ? ' · ' : ''}
            <bdi dir="ltr">{each}</bdi>
          </span>
        ))}
      </p>
      {isError ? <Failed failure={error} onAgain={() => void refetch()} /> : null}
      <ul className={past ? 'earlier' : undefined} inert={past}>
        {data
          ? reasons.map((decision) => <DecidedRow key={`${decision.a} ${decision.b}`} decision={decision} labels={data.labels} counts />)
          : null}
      </ul>
    </section>
  );
}
