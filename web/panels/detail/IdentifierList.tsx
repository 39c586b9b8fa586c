import type { EntityQuery } from '#web/api/generated.ts';
import { RecordedNote } from '#web/panels/detail/RecordedNote.tsx';
import { useWords } from '#web/parts/useWords.ts';
import { countryName } from '#web/parts/countryName.ts';
import { wordOf } from '#web/parts/vocabulary.ts';

type Entity = NonNullable<EntityQuery['entity']>;
type Identifier = Entity['identifiers'][number];

/** How registers and devices are said to know an entity: of each identifier its scheme in words, its value as it is written, and its country where one is named; from which documents they are recorded. */
export function IdentifierList({
  identifiers,
  from,
}: {
  readonly identifiers: readonly Identifier[];
  readonly from: Entity['recordedFrom'];
}) {
  const { t, tag } = useWords();
  if (identifiers.length === 0) return null;
  return (
    <section>
      <div className="section-head">
        <h3>{t('entity.identifiers')}</h3>
      </div>
      <dl className="facts">
        {identifiers.map(({ scheme, value, country }) => (
          <div key={`${scheme} ${country} ${value}`}>
            <dt>
              <bdi>{wordOf('IdentifierScheme', scheme, tag)}</bdi>
            </dt>
            <dd>
              <bdi dir="ltr" className="digits">
                {value}
              </bdi>{' '}
              {country === null ? null : <span className="quiet">{countryName(country, tag)}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <RecordedNote from={from} of={['identifiers']} />
    </section>
  );
}
