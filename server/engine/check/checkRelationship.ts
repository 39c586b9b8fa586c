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
    complain(
      'type',
      `is ${before.source} ${before.type} ${before.target} in the store; type and ends cannot change, use another id`,
      'ends change',
    );
  const { graphqlType, properties } = describeRelationship(relationship.type);
  checkProperties(relationship.properties, properties, `a ${graphqlType}`, complain);
}

function checkEnds(relationship: RelationshipRecord, { kinds }: Everything, complain: Complain): void {
  const { from, to } = describeRelationship(relationship.type);
  for (const [field, allowed] of [
    ['source', from],
    ['target', to],
  ] as const) {
    const kind = kinds.get(relationship[field]);
    if (kind === undefined) complain(field, `no entity has the id ${relationship[field]}`, 'no entity');
    else if (!allowed.includes(kind))
      complain(
        field,
        `${relationship[field]} is a ${kind}, but ${relationship.type} has as its ${field} one of ${allowed.join(', ')}`,
        `kind at ${relationship.type}`,
      );
  }
  if (relationship.source === relationship.target) complain('target', 'is also the source; a relationship joins two entities');
}

function checkGround(relationship: RelationshipRecord, { allegations }: Everything, complain: Complain): void {
  for (const [index, id] of relationship.allegations.entries())
    if (!allegations.has(id)) complain(`allegations.${index}`, `no allegation has the id ${id}`, 'no allegation');
  if (!relationship.inferred && relationship.allegations.length === 0)
    complain('allegations', 'a relationship rests on at least one allegation, or says in inferred why an editor infers it');
  if (relationship.inferred && relationship.allegations.length > 0)
    complain('inferred', 'a relationship that allegations carry is not inferred');
  if (relationship.inferred && isBlank(relationship.inferred)) complain('inferred', "is empty; give the editor's reason");
}
