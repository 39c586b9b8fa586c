import { describeRelationship, holds } from '#graph-schema/ontology.ts';
import type { EntityQuery } from '#web/api/generated.ts';
import { called } from '#web/i18n/words.ts';
import { MoneyRange } from '#web/parts/MoneyRange.tsx';
import { OfAll } from '#web/parts/OfAll.tsx';
import { useWords } from '#web/parts/useWords.ts';

type Taken = NonNullable<EntityQuery['entity']>['taken'];
type Flow = Extract<Taken['nodes'][number]['target'], { readonly amount: unknown }>;

/** The money that an entity is said to have left with, one range a flow, and where each is said to be from and to have come to; nothing is added up. */
export function MoneyTaken({ taken }: { readonly taken: Taken }) {
  const { t } = useWords();
  const flows = taken.nodes.flatMap(({ target }) => ('amount' in target ? [target] : []));
  if (flows.length === 0) return null;
  return (
    <section>
      <div className="section-head">
        <h3>{t('entity.leftWith')}</h3>
        <span className="quiet">
          {t('entity.flows', { count: taken.totalCount })} <OfAll />
        </span>
      </div>
      {flows.map((flow) => (
        <div key={flow.id}>
          <MoneyRange money={flow.amount} />
          <Ends flow={flow} />
        </div>
      ))}
    </section>
  );
}

/** Out of whose hands and into whose a sum is said to have gone, or that no source says so. */
function Ends({ flow: { relationships } }: { readonly flow: Flow }) {
  const { t, tag, language } = useWords();
  const ties = relationships.nodes.filter(({ assertion }) => holds(assertion));
  const more = relationships.totalCount - relationships.nodes.length;
  const named = (role: 'PAYER' | 'PAYEE', inferred: boolean): string => {
    const ends = ties
      .filter(({ type, assertion }) => describeRelationship(type).money?.role === role && (assertion === 'INFERRED') === inferred)
      .map(({ source, target }) => called((role === 'PAYER' ? source : target)[language], t));
    return new Intl.ListFormat(tag).format(new Set(ends));
  };
  const [from, inferred, to] = [named('PAYER', false), named('PAYER', true), named('PAYEE', false)];
  return (
    <p className="quiet">
      {from === '' ? '' : `${t('entity.moneyFrom', { names: from })} `}
      {inferred === '' ? '' : `${t('entity.moneyFromInferred', { names: inferred })} `}
      {from + inferred === '' && more === 0 ? `${t('entity.moneyFromUnsaid')} ` : ''}
      {to === '' ? '' : t('entity.moneyTo', { names: to })}
      {to === '' && more === 0 ? t('entity.moneyToUnsaid') : ''}
      {more > 0 ? ` ${t('answer.andMore', { number: more })}` : ''}
    </p>
  );
}
