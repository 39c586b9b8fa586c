import { Named } from '#web/parts/Named.tsx';
import { useWords } from '#web/parts/useWords.ts';

type OtherValue = { readonly origin: string; readonly name: string; readonly value: string };

/** What the source of a record holds and the model has no place for, as it is written there, by where the words are from. */
export function OtherValues({ values }: { readonly values: readonly OtherValue[] }) {
  const { t } = useWords();
  if (values.length === 0) return null;
  return (
    <section>
      <div className="section-head">
        <h3>{t('entity.other')}</h3>
      </div>
      {[...Map.groupBy(values, ({ origin }) => origin)].map(([origin, all]) => (
        <div key={origin}>
          <p className="quiet">{t('entity.otherOrigin', { origin: `\u2068${origin}\u2069` })}</p>
          <dl className="facts">
            {[...Map.groupBy(all, ({ name }) => name)].map(([name, alike]) => (
              <div key={name}>
                <dt>
                  <bdi>{name}</bdi>
                </dt>
                <dd>
                  {[...new Set(alike.map(({ value }) => value))].map((value) => (
                    <div key={value}>
                      <Named text={value} />
                    </div>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  );
}
