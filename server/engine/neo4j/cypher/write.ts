import { int } from 'neo4j-driver';
import type { EntityKind, RelationshipType } from '#graph-schema/generated/ontology.ts';
import { labelOf, typeOf } from '#server/engine/neo4j/cypher/identifiers.ts';
import { relationshipWith } from '#server/engine/neo4j/cypher/relationships.ts';
import type { Carried } from '#server/engine/neo4j/stored/carried.ts';
import type { Query, Row } from '#server/engine/neo4j/query.ts';

/** New entities of one kind; rows: their properties, with the counts of their relationships. */
export function createEntities(kind: EntityKind, rows: readonly Row[]): Query {
  return { text: `UNWIND $rows AS row CREATE (e:Entity:${labelOf(kind)}) SET e = row`, params: { rows } };
}

/** Writes entities of one kind over what stood there; the counts of their relationships stay. */
export function putEntities(kind: EntityKind, rows: readonly Row[]): Query {
  return {
    text: [
      'UNWIND $rows AS row MERGE (e:Entity {id: row.id}) WITH e, row, coalesce(e.degree, 0) AS degree, coalesce(e.unasserted, 0) AS unasserted',
      `SET e:${labelOf(kind)} SET e = row SET e.degree = degree, e.unasserted = unasserted`,
    ].join(' '),
    params: { rows },
  };
}

/** Writes documents, dossiers or investigations over what stood there. */
export function putNodes(label: 'Document' | 'Dossier' | 'Investigation', rows: readonly Row[]): Query {
  return { text: `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n = row`, params: { rows } };
}

/** New documents, dossiers, claims or investigations. */
export function createNodes(label: 'Document' | 'Dossier' | 'Allegation' | 'Investigation', rows: readonly Row[]): Query {
  return { text: `UNWIND $rows AS row CREATE (n:${label}) SET n = row`, params: { rows } };
}

/** Writes claims over what stood there; the relationships that rest on them stay. */
export function putAllegations(rows: readonly Row[]): Query {
  return {
    text: 'UNWIND $rows AS row MATCH (a:Allegation {id: row.id}) WITH a, row, a.relationships AS carried, a.ends AS ends SET a = row SET a.relationships = carried, a.ends = ends',
    params: { rows },
  };
}

/** The links between claims, documents, dossiers and entities. */
export type Link =
  | '(:Document)-[:PUBLISHED_BY]->(:Entity)'
  | '(:Document)-[:COPY_OF]->(:Document)'
  | '(:Document)-[:SUCCEEDS]->(:Document)'
  | '(:Allegation)-[:REPORTED_IN]->(:Document)'
  | '(:Allegation)-[:CLAIMED_BY]->(:Entity)'
  | '(:Allegation)-[:ABOUT]->(:Entity)'
  | '(:Allegation)-[:CONTRADICTS]->(:Allegation)'
  | '(:Dossier)-[:HOLDS]->(:Document)';

/** Nodes and the ids of all that they are to be linked with. */
export type Links = readonly { readonly id: string; readonly to: readonly string[] }[];

/** The links of new nodes. */
export function createLinks(link: Link, rows: Links): Query {
  const [from, type, to] = link.match(/\w+/g) ?? [];
  return {
    text: `UNWIND $rows AS row MATCH (n:${from} {id: row.id}) MATCH (other:${to} {id: row.to}) CREATE (n)-[:${type}]->(other)`,
    params: { rows: rows.flatMap(({ id, to: others }) => [...new Set(others)].map((other) => ({ id, to: other }))) },
  };
}

/** The chains of new claims: as createLinks, each with its place in the order. */
export function createChains(rows: Links): Query {
  return {
    text: 'UNWIND $rows AS row MATCH (a:Allegation {id: row.id}) MATCH (e:Entity {id: row.to}) CREATE (a)-[:TRANSMITTED_BY {order: row.order}]->(e)',
    params: { rows: rows.flatMap(({ id, to }) => to.map((other, order) => ({ id, to: other, order: int(order) }))) },
  };
}

/** Takes away the links that are no more, then makes those that are missing. Links are looked for from the node that has few of them: an entity may have any number. */
export function putLinks(link: Link, rows: Links): readonly Query[] {
  const [from, type, to] = link.match(/\w+/g) ?? [];
  const params = { rows: rows.map((row) => ({ id: row.id, to: [...new Set(row.to)] })) };
  return [
    { text: `UNWIND $rows AS row MATCH (:${from} {id: row.id})-[old:${type}]->(other) WHERE NOT other.id IN row.to DELETE old`, params },
    {
      text: [
        `UNWIND $rows AS row MATCH (n:${from} {id: row.id}) WITH n, row.to AS to, [(n)-[:${type}]->(other) | other.id] AS linked`,
        `UNWIND [id IN to WHERE NOT id IN linked] AS id MATCH (other:${to} {id: id}) CREATE (n)-[:${type}]->(other)`,
      ].join(' '),
      params,
    },
  ];
}

/** The chain of a claim: as putLinks, each with its place in the order. */
export function putChains(rows: Links): readonly Query[] {
  return [
    {
      text: 'UNWIND $rows AS row MATCH (:Allegation {id: row.id})-[old:TRANSMITTED_BY]->(other) WHERE coalesce(row.to[old.order] <> other.id, true) DELETE old',
      params: { rows },
    },
    {
      text: [
        'UNWIND $rows AS row MATCH (a:Allegation {id: row.id}) WITH a, row.to AS to, [(a)-[link:TRANSMITTED_BY]->() | link.order] AS linked',
        'UNWIND [order IN range(0, size(to) - 1) WHERE NOT order IN linked] AS order',
        'MATCH (e:Entity {id: to[order]}) CREATE (a)-[:TRANSMITTED_BY {order: order}]->(e)',
      ].join(' '),
      params: { rows },
    },
  ];
}

/** New relationships of one type; rows: source, target, properties. Their ends are to count them. */
export function createRelationships(type: RelationshipType, rows: readonly Row[]): Query {
  return {
    text: `UNWIND $rows AS row MATCH (s:Entity {id: row.source}) MATCH (t:Entity {id: row.target}) CREATE (s)-[r:${typeOf(type)}]->(t) SET r = row.properties`,
    params: { rows },
  };
}

/** Adds to the counts of entities' relationships; rows: id, degree, unasserted. */
export function countMore(rows: readonly Row[]): Query {
  return {
    text: 'UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e.degree = e.degree + row.degree, e.unasserted = e.unasserted + row.unasserted',
    params: { rows },
  };
}

/** Writes relationships of one type over what stood there; rows: id, properties. Their ends, where they are shown, count those that hold now, or no longer do. */
export function replaceRelationships(type: RelationshipType, rows: readonly Row[]): Query {
  return changedRelationships(type, 'r = row.properties', rows);
}

/** Sets what relationships of one type rest on and leaves the rest; rows: id, properties. Their ends count those that hold now, or no longer do. */
export function refreshRelationships(type: RelationshipType, rows: readonly Row[]): Query {
  return changedRelationships(type, 'r += row.properties', rows);
}

function changedRelationships(type: RelationshipType, change: string, rows: readonly Row[]): Query {
  return {
    text: [
      `UNWIND $rows AS row ${relationshipWith(type, 'row.id')} WITH r, row, r.holds AS held SET ${change}`,
      'WITH r, held, row.properties.holds AS holds WHERE held <> holds AND startNode(r):Entity AND endNode(r):Entity',
      'UNWIND [startNode(r), endNode(r)] AS e WITH e, CASE WHEN holds THEN 1 ELSE -1 END AS change',
      'SET e.degree = e.degree + change, e.unasserted = e.unasserted - change',
    ].join(' '),
    params: { rows },
  };
}

/** A claim, the relationships that rest on it from now on, and the ids of those that no longer do. */
export type CarriedChange = Carried & { readonly id: string; readonly removed: readonly string[] };

/** Tells claims which relationships rest on them from now on, and which no longer do. */
export function carryRelationships(rows: readonly CarriedChange[]): Query {
  return {
    text: [
      'UNWIND $rows AS row MATCH (a:Allegation {id: row.id})',
      'WITH a, row, a.relationships AS carried, a.ends AS ends, [i IN range(0, size(a.relationships) - 1) WHERE NOT a.relationships[i] IN row.removed] AS kept',
      'SET a.relationships = [i IN kept | carried[i]] + row.relationships, a.ends = [i IN kept | ends[i]] + row.ends',
    ].join(' '),
    params: { rows },
  };
}
