import { relationshipTypes } from '#graph-schema/generated/ontology.ts';
import { nameIndex } from '#server/engine/neo4j/cypher/nameCandidates.ts';
import { keyIndex } from '#server/engine/neo4j/cypher/nameWords.ts';
import { quoted, typeOf } from '#server/engine/neo4j/cypher/identifiers.ts';
import type { Query } from '#server/engine/neo4j/query.ts';

/** The format of the data in the database; a database with a greater one was written by a later version. */
export const format = 16;

/** The format since which the words of names are made as now. */
export const namesSince = 15;

/** The format since which relationships say whether they hold, and entities count those that do. */
export const holdingSince = 4;

/** The format since which open and unknown ends of dates are told apart. */
export const datesSince = 5;

/** The format since which an entity has the dates of all that are shown as it. */
export const mergedDatesSince = 6;

/** The format since which pairs that may be one are kept. */
export const suggestionsSince = 8;

/** The format since which claims know the ends of the relationships that rest on them. */
export const endsSince = 9;

/** The format since which a claim that doubts is no support. */
export const assertionsSince = 16;

/** The constraints and indexes that the ontology asks for; each is created only where it is missing. */
export function schemaStatements(): Query[] {
  const nodes = [
    'Entity',
    'Merged',
    'Allegation',
    'Document',
    'Dossier',
    'Investigation',
    'IsnadSchema',
    'ToCompare',
    'ComparedInPart',
  ].map(
    (label) => `CREATE CONSTRAINT ${quoted(`${label.toLowerCase()}_id`)} IF NOT EXISTS FOR (n:${quoted(label)}) REQUIRE n.id IS UNIQUE`,
  );
  const relationships = relationshipTypes.map(
    ({ type }) =>
      `CREATE CONSTRAINT ${quoted(`${type.toLowerCase()}_id`)} IF NOT EXISTS FOR ()-[r:${typeOf(type)}]-() REQUIRE r.id IS UNIQUE`,
  );
  return [
    ...nodes,
    ...relationships,
    'CREATE INDEX allegation_place IF NOT EXISTS FOR (a:Allegation) ON (a.place)',
    'CREATE INDEX entity_unasserted IF NOT EXISTS FOR (e:Entity) ON (e.unasserted)',
    'CREATE CONSTRAINT decision_key IF NOT EXISTS FOR (d:Decision) REQUIRE d.key IS UNIQUE',
    'CREATE INDEX decision_a IF NOT EXISTS FOR (d:Decision) ON (d.a)',
    'CREATE INDEX decision_b IF NOT EXISTS FOR (d:Decision) ON (d.b)',
    'CREATE INDEX decision_at IF NOT EXISTS FOR (d:Decision) ON (d.at)',
    'CREATE INDEX investigation_at IF NOT EXISTS FOR (i:Investigation) ON (i.at)',
    'CREATE CONSTRAINT change_id IF NOT EXISTS FOR (c:Change) REQUIRE c.id IS UNIQUE',
    'CREATE CONSTRAINT change_n IF NOT EXISTS FOR (c:Change) REQUIRE c.n IS UNIQUE',
    'CREATE INDEX change_undoes IF NOT EXISTS FOR (c:Change) ON (c.undoes)',
    'CREATE INDEX created_change IF NOT EXISTS FOR (c:Created) ON (c.change)',
    'CREATE INDEX changed_key IF NOT EXISTS FOR (c:Changed) ON (c.key)',
    'CREATE INDEX changed_change IF NOT EXISTS FOR (c:Changed) ON (c.change)',
    'CREATE CONSTRAINT suggestion_place IF NOT EXISTS FOR (s:Suggestion) REQUIRE s.place IS UNIQUE',
    'CREATE INDEX suggestion_a IF NOT EXISTS FOR (s:Suggestion) ON (s.a)',
    'CREATE INDEX suggestion_b IF NOT EXISTS FOR (s:Suggestion) ON (s.b)',
    'CREATE INDEX tocompare_change IF NOT EXISTS FOR (t:ToCompare) ON (t.change)',
    'CREATE CONSTRAINT nameword_text IF NOT EXISTS FOR (w:NameWord) REQUIRE w.text IS UNIQUE',
    `CREATE FULLTEXT INDEX ${quoted(nameIndex)} IF NOT EXISTS FOR (e:Entity) ON EACH [e.nameWords] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
    `CREATE FULLTEXT INDEX ${quoted(keyIndex)} IF NOT EXISTS FOR (w:NameWord) ON EACH [w.keys] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
  ].map((text) => ({ text, params: {} }));
}

/** The recorded format, where there is one. */
export function recordedFormat(): Query {
  return { text: 'MATCH (s:IsnadSchema) RETURN max(s.version) AS version', params: {} };
}

/** Records the format. */
export function recordFormat(): Query {
  return { text: "MERGE (s:IsnadSchema {id: 'isnad'}) SET s.version = toInteger($format)", params: { format } };
}

/** Waits until every index can be used. */
export function awaitIndexes(): Query {
  return { text: 'CALL db.awaitIndexes(600)', params: {} };
}
