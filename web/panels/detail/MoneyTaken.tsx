import type { EntityQuery } from '#web/api/generated.ts';
import { MoneyRange } from '#web/parts/MoneyRange.tsx';
import { OfAll } from '#web/parts/OfAll.tsx';
import { useWords } from '#web/parts/useWords.ts';

/** The money that an entity is said to have left with, one range a flow; nothing is added up. */
export function MoneyTaken({ taken }: { readonly taken: NonNullable<EntityQuery['entity']>['taken'] }) {
  const { t } = useWords();
  const flows = taken.nodes.flatMap(({ target }) => ('amount' in target ? [{ id: target.id, amount: target.amount }] : []));
  if (flows.length === 0) return null;
  return (
    <section>
      <div className="section-head">
        <h3>{t('entity.leftWith')}</h3>
        <span className="quiet">
          {t('entity.flows', { count: taken.totalCount })} <OfAll />
        </span>
      </div>
      {flows.map(({ id, amount }) => (
        <MoneyRange key={id} money={amount} />
      ))}
    </section>
  );
}
