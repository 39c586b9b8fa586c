import { fault } from '#server/domain/words/fault.ts';
import { describeRelationship } from '#graph-schema/ontology.ts';
import type { RelationshipRecord } from '#server/domain/relationship.ts';
import { checkProperties } from '#server/engine/check/checkProperties.ts';
import type { Complain } from '#server/engine/check/complain.ts';
import type { Everything } from '#server/engine/check/everything.ts';
import { isBlank } from '#server/engine/check/isBlank.ts';

/** What is wrong with a relationship. The rule that matters most: it rests on allegations or carries an editor's reason. */
export function checkRelationship(relationship: RelationshipRecord, everything: Everything, complain: Complain): void {
  checkEnds(relationship, everything, complain);
  checkGround(relationship, everything, complain);
  const before = everything.before.relationships.get(relationship.id);
  if (before && (before.type !== relationship.type || before.source !== relationship.source || before.target !== relationship.target))
    complain('type', fault('endsChange', { source: before.source, type: before.type, target: before.target }), 'ends change');
  const { graphqlType, properties } = describeRelationship(relationship.type);
  checkProperties(relationship.properties, properties, { en: `a ${graphqlType}`, ar: `\u2068${graphqlType}\u2069` }, complain);
}

function checkEnds(relationship: RelationshipRecord, { kinds }: Everything, complain: Complain): void {
  const { from, to } = describeRelationship(relationship.type);
  for (const [field, allowed] of [
    ['source', from],
    ['target', to],
  ] as const) {
    const kind = kinds.get(relationship[field]);
    if (kind === undefined) complain(field, fault('noSuchEntity', { id: relationship[field] }), 'no entity');
    else if (!allowed.includes(kind))
      complain(
        field,
        fault('kindAtEnd', { id: relationship[field], kind, type: relationship.type, end: field, allowed: allowed.join(', ') }),
        `kind at ${relationship.type}`,
      );
  }
  if (relationship.source === relationship.target) complain('target', fault('tieToItself'));
}

function checkGround(relationship: RelationshipRecord, { allegations }: Everything, complain: Complain): void {
  for (const [index, id] of relationship.allegations.entries())
    if (!allegations.has(id)) complain(`allegations.${index}`, fault('noSuchClaim', { id }), 'no allegation');
  if (!relationship.inferred && relationship.allegations.length === 0) complain('allegations', fault('noGround'));
  if (relationship.inferred && relationship.allegations.length > 0) complain('inferred', fault('inferredAndClaimed'));
  if (relationship.inferred && isBlank(relationship.inferred)) complain('inferred', fault('emptyReason'));
}
