import { kindsOf, typesWhere } from '#graph-schema/ontology.ts';
import type { Filter } from '#server/domain/filter.ts';
import { mostOf, typeOf } from '#server/engine/neo4j/cypher/identifiers.ts';
import { isAsserted, isContested, keepsRelationship } from '#server/engine/neo4j/cypher/keepsRelationship.ts';
import type { Query } from '#server/engine/neo4j/query.ts';
import type { MoneyFlowsQuestion } from '#server/engine/moneyTies.ts';

/** The money flows at some entities: ids of those paid and of those received, by id, and those to be read, each with its properties and its ties, by id where they are told. */
export function moneyFlows({ paying, receiving, known, most, telling }: MoneyFlowsQuestion, filter: Filter): Query {
  const keeps = keepsRelationship(filter, 'r');
  const pattern = (from: string, to: string, isMeant: (role: string) => boolean) =>
    `MATCH (${from})-[r:${typesWhere(({ money }) => money !== undefined && isMeant(money.role))
      .map(typeOf)
      .join('|')}]-(${to})`;
  const isFlowOf = 'f = CASE WHEN type(r) IN $fromFlow THEN startNode(r) ELSE endNode(r) END';
  const flowsAt = (ids: string, column: string, isMeant: (role: string) => boolean) =>
    [
      `CALL () { UNWIND ${ids} AS id MATCH (e:Entity {id: id}) ${pattern('e', 'f:Entity', isMeant)}`,
      `WHERE ${isFlowOf} AND f.kind IN $flowKinds WITH DISTINCT f ORDER BY f.id RETURN collect(f) AS ${column} }`,
    ].join(' ');
  const standing = `holds: r.inferred OR ${isAsserted(filter, 'r')}, inferred: r.inferred`;
  const told = telling ? `, id: r.id, contested: ${isContested('r')}` : '';
  const tie = `{type: type(r), source: startNode(r).id, target: endNode(r).id, kind: other.kind, kept: ${keeps.text}, ${standing}${told}}`;
  return {
    text: [
      flowsAt('$paying', 'paid', (role) => role === 'PAYER'),
      flowsAt('$receiving', 'received', (role) => role !== 'PAYER'),
      'WITH paid, received, [f IN paid WHERE NOT f.id IN $known][..$most] + [f IN received WHERE NOT f.id IN $known][..$most] AS fresh',
      'CALL (fresh) { UNWIND fresh AS f WITH DISTINCT f',
      `CALL (f) { ${pattern('f', 'other:Entity', () => true)} WHERE ${isFlowOf} WITH r, other ${telling ? 'ORDER BY r.id ' : ''}RETURN collect(${tie}) AS ties }`,
      'RETURN collect({entity: properties(f), ties: ties}) AS read }',
      'RETURN [f IN paid | f.id] AS paid, [f IN received | f.id] AS received, read',
    ].join(' '),
    params: {
      ...keeps.params,
      paying: [...new Set(paying)],
      receiving: [...new Set(receiving)],
      known,
      most: mostOf(most),
      fromFlow: typesWhere(({ money }) => money?.flow === 'source'),
      flowKinds: kindsOf('FLOW'),
    },
  };
}
