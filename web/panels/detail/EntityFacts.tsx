import type { TFunction } from 'i18next';
import { inFigures } from '#web/i18n/words.ts';
import type { ReactNode } from 'react';
import type { Tag } from '#graph-schema/generated/ontology.ts';
import type { EntityQuery } from '#web/api/generated.ts';
import { RecordedNote, recordedProperties } from '#web/panels/detail/RecordedNote.tsx';
import { countryName } from '#web/parts/countryName.ts';
import { DateWords } from '#web/parts/DateWords.tsx';
import { MoneyRange } from '#web/parts/MoneyRange.tsx';
import { Named } from '#web/parts/Named.tsx';
import { useWords } from '#web/parts/useWords.ts';
import { wordOf } from '#web/parts/vocabulary.ts';

type Entity = NonNullable<EntityQuery['entity']>;

/** The properties of an entity, each as open as it is known: a group's size, a place's point and what it stands for, an amount, a date; of one that is shown for others, those of each id by itself. */
export function EntityFacts({ entity }: { readonly entity: Entity }) {
  const { t, language } = useWords();
  if (entity.records.length === 0) return <Facts of={entity} title={t('entity.facts')} />;
  return entity.records.map((each) => (
    <Facts
      key={each.id}
      of={each}
      title={t('entity.factsOf', { name: each[language] })}
      under={each.id}
      texts={[each.summary === entity.summary ? null : each.summary, each.note === entity.note ? null : each.note]}
    />
  ));
}

type Fact = readonly [string, ReactNode];

type FactsProps = {
  readonly of: Entity | Entity['records'][number];
  readonly title: string;
  readonly under?: string;
  readonly texts?: readonly (string | null)[];
};

/** under: the id whose record says it; texts: what that says in words, where it is not what is shown. */
function Facts({ of: entity, title, under, texts = [] }: FactsProps) {
  const { t, tag } = useWords();
  const facts: Fact[] = [];
  if (entity.type !== null) facts.push([t('entity.type'), <Named key="type" text={entity.type} />]);
  if (entity.country !== null) facts.push([t('entity.country'), countryName(entity.country, tag)]);
  if ('sex' in entity) {
    if (entity.sex !== null) facts.push([t('entity.sex'), wordOf('Sex', entity.sex, tag)]);
    if (entity.born) facts.push([t('entity.born'), <DateWords key="born" date={entity.born} />]);
    if (entity.died) facts.push([t('entity.died'), <DateWords key="died" date={entity.died} />]);
  }
  if ('sizeMin' in entity && (entity.sizeMin !== null || entity.sizeMax !== null))
    facts.push([t('entity.size'), sizeWords(entity.sizeMin, entity.sizeMax, t)]);
  facts.push(...placeFacts(entity, t, tag));
  if ('date' in entity && entity.date) facts.push([t('entity.date'), <DateWords key="date" date={entity.date} />]);
  if ('origin' in entity && entity.origin) facts.push([t('entity.origin'), <Named key="origin" text={entity.origin} />]);
  const amount = 'amount' in entity ? entity.amount : null;
  const hasAmount = hasAmountOf(entity);
  const said = texts.filter((text) => text !== null);
  if (facts.length === 0 && said.length === 0 && (under === undefined ? !amount : !hasAmount)) return null;

  return (
    <section>
      <div className="section-head">
        <h3>{title}</h3>
      </div>
      {under === undefined ? null : (
        <p className="quiet">
          <bdi dir="ltr">{under}</bdi>
        </p>
      )}
      {said.map((text) => (
        <p key={text}>
          <Named text={text} />
        </p>
      ))}
      {amount ? <MoneyRange money={amount} /> : null}
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {hasSource(entity) && entity.recordedFrom.length === 0 ? null : <RecordedNote from={entity.recordedFrom} of={shownIn(entity)} />}
    </section>
  );
}

/** Where a place is, what its point stands for, and where that is from. */
function placeFacts(entity: FactsProps['of'], t: TFunction, tag: Tag): readonly Fact[] {
  if (!('latitude' in entity) || entity.latitude === null || entity.longitude === null) return [];
  return [
    [
      t('entity.place'),
      <bdi key="place" dir="ltr" className="digits">
        {inFigures(degrees(entity.latitude, 'N', 'S'), t)} {inFigures(degrees(entity.longitude, 'E', 'W'), t)}
      </bdi>,
    ],
    ...(entity.precision === null ? [] : [[t('entity.precision'), wordOf('Precision', entity.precision, tag)] as const]),
    ...(entity.coordinatesSource === null
      ? []
      : [[t('entity.coordinatesSource'), <Named key="source" text={entity.coordinatesSource} />] as const]),
  ];
}

/** The names of the properties that the record has. */
function shownIn(entity: FactsProps['of']): readonly string[] {
  const values = new Map<string, unknown>(Object.entries(entity));
  return recordedProperties.filter(
    (name) => name !== 'identifiers' && (values.get(name) ?? null) !== null && (name !== 'amount' || hasAmountOf(entity)),
  );
}

function hasAmountOf(entity: FactsProps['of']): boolean {
  const amount = 'amount' in entity ? entity.amount : null;
  return amount !== null && (amount.min !== null || amount.max !== null || amount.currency !== null);
}

/** Whether the record says where it has what it says: a place may. */
function hasSource(entity: FactsProps['of']): boolean {
  return 'coordinatesSource' in entity && entity.coordinatesSource !== null;
}

function sizeWords(min: number | null, max: number | null, t: TFunction): string {
  if (min === null) return t('entity.sizeAtMost', { max });
  if (max === null) return t('entity.sizeAtLeast', { min });
  return min === max ? t('entity.sizeExact', { min }) : t('entity.sizeRange', { min, max });
}

function degrees(value: number, positive: string, negative: string): string {
  return `${Math.abs(value).toFixed(2)}° ${value < 0 ? negative : positive}`;
}
