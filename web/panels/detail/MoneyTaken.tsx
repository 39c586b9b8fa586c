import { describeRelationship } from '#graph-schema/ontology.ts';
import type { AmountFragment, EntityQuery } from '#web/api/generated.ts';
import { MoneyRange } from '#web/parts/MoneyRange.tsx';
import { useWords } from '#web/parts/useWords.ts';

/** The money that an entity is said to have left with, one range a flow; nothing is added up. */
export function MoneyTaken({ entity }: { readonly entity: NonNullable<EntityQuery['entity']> }) {
  const { t } = useWords();
  const flows = entity.relationships.nodes.flatMap(({ type, source, target }): { id: string; amount: AmountFragment }[] =>
    describeRelationship(type).money?.role === 'TAKER' && source.id === entity.id && 'amount' in target
      ? [{ id: target.id, amount: target.amount }]
      : [],
  );
  if (flows.length === 0) return null;
  return (
    <section>
      <div className="section-head">
        <h3>{t('entity.leftWith')}</h3>
        <span className="quiet">{t('entity.flows', { count: flows.length })}</span>
      </div>
      {flows.map(({ id, amount }) => (
        <MoneyRange key={id} money={amount} />
      ))}
    </section>
  );
}
