import type { TableEntityFragment, TableRelationshipFragment } from '#web/api/generated.ts';
import type { KnownEntity, KnownTie } from '#web/session/known.ts';
import { labelsOf } from '#web/session/labels.ts';

/** What an answer tells of an entity. */
export function toldEntity(entity: TableEntityFragment): KnownEntity {
  return {
    id: entity.id,
    kind: entity.kind,
    label: labelsOf(entity),
    degree: entity.degree,
    mergedIds: entity.mergedIds,
    latitude: 'latitude' in entity ? entity.latitude : null,
    longitude: 'longitude' in entity ? entity.longitude : null,
    precision: 'precision' in entity ? entity.precision : null,
  };
}

/** What an answer tells of a tie. Its time is known when it is bounded on both sides, by its own date or by that of an event or a money flow at its end. */
export function toldTie(tie: TableRelationshipFragment): KnownTie {
  return {
    id: tie.id,
    type: tie.type,
    source: tie.source.id,
    target: tie.target.id,
    dated: tie.span.from !== null && tie.span.to !== null,
    ...(tie.span.from === null ? {} : { from: tie.span.from }),
    assertion: tie.assertion,
    motives: tie.motives,
    claims: tie.support.assertions,
    denials: tie.support.denials,
    independentDocuments: tie.support.independentDocuments,
    allegations: tie.allegations.filter(({ stance, status }) => stance === 'ASSERTS' && status === 'ACCEPTED').map(({ id }) => id),
  };
}
