import { int } from 'neo4j-driver';
import { noCurrency } from '#graph-schema/currencies.ts';
import { relationshipTypes, tagOf, type Motive } from '#graph-schema/generated/ontology.ts';
import { kindsOf, valuesOf } from '#graph-schema/ontology.ts';
import { asksAmount, isPerspective, type Filter } from '#server/domain/filter.ts';
import type { Query } from '#server/engine/neo4j/query.ts';
import { tieMayStand, tieMustStand } from '#server/engine/neo4j/cypher/keepsTime.ts';
import { inTag } from '#server/engine/neo4j/stored/property.ts';
import { voiceMark } from '#server/engine/neo4j/stored/voices.ts';

/** The rule of keepsRelationship of domain/filter.ts as a predicate on a relationship's own properties and, where the filter asks for a time, on the dates of its ends; never null. Its text holds only the conditions that the filter sets. */
export function keepsRelationship(filter: Filter, r: string): Query {
  const { relationshipTypes: types, during, certainlyDuring } = filter;
  const conditions = [
    ...(types ? [`type(${r}) IN $relationshipTypes`] : []),
    ...(filter.roles ? [hasRole(r)] : []),
    ...(during ? [tieMayStand(during, r, '$during')] : []),
    ...(certainlyDuring ? [tieMustStand(certainlyDuring, r, '$certainlyDuring')] : []),
    ...(filter.includeInferred && !isPerspective(filter) ? [] : [`NOT ${r}.inferred`]),
    ...(filter.minIndependentDocuments === null ? [] : [`size(${originsOf(filter, r)}) >= $minIndependentDocuments`]),
    carried(filter, r),
  ];
  return { text: `(${conditions.join(' AND ')})`, params: paramsOf(filter) };
}

/** Whether a relationship that is kept holds for the filter, rather than being kept though nobody asserts it; its parameters come with keepsRelationship. */
export function isAsserted(filter: Filter, r: string): string {
  const claim = keepsClaim(filter, r);
  return claim.length === 0 ? `${r}.holds` : anyClaim([...claim, asserts(r)], r);
}

/** Whether an accepted claim denies or doubts a relationship, whoever makes it. */
export function isContested(r: string): string {
  return `any(stance IN ${r}.evidenceStances WHERE stance <> 'ASSERTS')`;
}

/** Written with brackets, a property is read only where it is asked for: of most relationships nobody needs the list. Whether inferred ones are kept is judged beside it. */
function carried(filter: Filter, r: string): string {
  const holds = isAsserted(filter, r);
  const undenied = filter.includeDenied ? holds : `${holds} AND NOT 'DENIES' IN ${r}.evidenceStances`;
  if (!filter.includeOnlyDenied) return undenied;
  const claim = keepsClaim(filter, r);
  const spokenOf = claim.length === 0 ? `size(${r}['evidenceAllegations']) > 0` : anyClaim(claim, r);
  return `((${undenied}) OR (NOT ${holds} AND ${spokenOf}))`;
}

/** Whether the filter keeps an entity by its kind and, where it is a money flow, by its amount, as a predicate that is never null; its parameters come with keepsRelationship. */
export function keepsEntity(filter: Filter, e: string): string {
  const amount = [
    ...(filter.currency === null ? [] : [`coalesce(${e}.amountCurrency, $noCurrency) = $currency`]),
    ...(filter.minAmount === null ? [] : [`(${e}.amountMax IS NULL OR ${reaches(`${e}.amountMax`)})`]),
  ];
  const conditions = [
    ...(filter.kinds ? [`${e}.kind IN $kinds`] : []),
    ...(asksAmount(filter) ? [`(NOT ${e}.kind IN $flowKinds OR ${amount.join(' AND ')})`] : []),
  ];
  return conditions.length === 0 ? 'true' : `(${conditions.join(' AND ')})`;
}

/** Whether a decimal in its shortest writing is at least $minAmount, which is not negative: the longer one before the point is the greater, and of two as long the one that sorts later. */
function reaches(decimal: string): string {
  const whole = `size(split(${decimal}, '.')[0])`;
  return `(NOT ${decimal} STARTS WITH '-' AND (${whole} > $minAmountDigits OR (${whole} = $minAmountDigits AND ${decimal} >= $minAmount)))`;
}

function hasRole(r: string): string {
  return `any(role IN [${Object.values(tagOf)
    .map((tag) => `coalesce(${r}.${inTag('role', tag)}, '')`)
    .join(', ')}] WHERE role IN $roles)`;
}

/** The places in the lists of a relationship's claims of those that the filter keeps and that assert it, as a list. */
export function assertingClaims(filter: Filter, r: string): string {
  return `[i IN ${indexes(r)} WHERE ${[...keepsClaim(filter, r), asserts(r)].join(' AND ')}]`;
}

function keepsClaim({ speakers, documents, minReliability, maxCredibility, motives }: Filter, r: string): string[] {
  return [
    ...(speakers ? [`any(voice IN $voices WHERE ${r}.evidenceVoices[i] CONTAINS voice)`] : []),
    ...(documents ? [`${r}.evidenceDocuments[i] IN $documents`] : []),
    ...(minReliability ? [`${r}.evidenceReliabilities[i] IN $reliabilities`] : []),
    ...(maxCredibility === null ? [] : [`${r}.evidenceCredibilities[i] IN $credibilities`]),
    ...(motives ? [`${r}.evidenceMotives[i] IN $motives`] : []),
  ];
}

function asserts(r: string): string {
  return `${r}.evidenceStances[i] = 'ASSERTS'`;
}

function anyClaim(conditions: readonly string[], r: string): string {
  return `any(i IN ${indexes(r)} WHERE ${conditions.join(' AND ')})`;
}

function indexes(r: string): string {
  return `range(0, size(${r}.evidenceAllegations) - 1)`;
}

function originsOf(filter: Filter, r: string): string {
  const seen = `CASE WHEN ${r}.evidenceOrigins[i] IN seen THEN seen ELSE seen + ${r}.evidenceOrigins[i] END`;
  return `reduce(seen = [], i IN ${assertingClaims(filter, r)} | ${seen})`;
}

function paramsOf(filter: Filter): Query['params'] {
  const { kinds, relationshipTypes: types, during, certainlyDuring, speakers, documents } = filter;
  const { minReliability, maxCredibility, minIndependentDocuments, motives } = filter;
  return {
    ...(kinds && { kinds }),
    ...(types && { relationshipTypes: types }),
    ...(filter.roles && { roles: filter.roles }),
    ...(filter.currency !== null && { currency: filter.currency, noCurrency }),
    ...(filter.minAmount !== null && { minAmount: filter.minAmount, minAmountDigits: int(filter.minAmount.split('.')[0]?.length ?? 0) }),
    ...(asksAmount(filter) && { flowKinds: kindsOf('FLOW') }),
    ...(during && { during }),
    ...(certainlyDuring && { certainlyDuring, lasting: relationshipTypes.filter(({ lasting }) => lasting).map(({ type }) => type) }),
    ...(speakers && { voices: speakers.map(voiceMark) }),
    ...(documents && { documents }),
    ...(minReliability && {
      reliabilities: orUnknown(
        valuesOf('Reliability')
          .map(({ value }) => value)
          .filter((grade) => grade <= minReliability),
        'F',
        '',
      ),
    }),
    ...(maxCredibility !== null && {
      credibilities: orUnknown(
        [1, 2, 3, 4, 5, 6].filter((grade) => grade <= maxCredibility),
        6,
        0,
      ),
    }),
    ...(minIndependentDocuments !== null && { minIndependentDocuments }),
    ...(motives && { motives: orUnknown<Motive | ''>(motives, 'UNKNOWN', '') }),
  };
}

function orUnknown<Value>(kept: readonly Value[], unknown: Value, none: Value): readonly Value[] {
  return kept.includes(unknown) ? [...kept, none] : kept;
}
