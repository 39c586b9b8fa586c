import { int } from 'neo4j-driver';
import type { EntityKind } from '#graph-schema/generated/ontology.ts';
import type { Query } from '#server/engine/neo4j/query.ts';

/** The full-text index of the keys of names. */
export const nameIndex = 'entity_name_keys';

const clausesAtMost = 500;

/** Names with a key that begins with one of these; see the seam. The index finds the entities, and what it found is judged name by name: every entity it finds is looked at, so the order is exact, and the question's time is its bound. */
export function nameCandidates(keys: readonly string[], kinds: readonly EntityKind[] | null, limit: number): Query {
  const asked = [...new Set(keys)].filter((key) => !/\s/u.test(key));
  const chunks = Array.from({ length: Math.ceil(asked.length / clausesAtMost) }, (_, index) =>
    asked.slice(index * clausesAtMost, (index + 1) * clausesAtMost),
  );
  return {
    text: [
      `UNWIND $searches AS search CALL db.index.fulltext.queryNodes('${nameIndex}', search) YIELD node`,
      'WITH DISTINCT node AS e',
      kinds ? 'WHERE e.kind IN $kinds' : '',
      'UNWIND range(0, size(e.nameTexts) - 1) AS i',
      'WITH DISTINCT e, e.nameTexts[i] AS text, size([mark IN $marks WHERE e.nameKeys[i] CONTAINS mark]) AS found WHERE found > 0',
      'RETURN e.id AS entity, e.kind AS kind, e.degree AS degree, text ORDER BY found DESC, degree DESC, entity, text LIMIT $limit',
    ].join(' '),
    params: {
      searches: chunks.map((chunk) => chunk.map(prefixQuery).join(' ')),
      marks: asked.map((key) => ` ${key}`),
      limit: int(limit),
      ...(kinds && { kinds }),
    },
  };
}

/** A Lucene query for words with this beginning; all but letters and digits are escaped, so that no operator or field is read out of it. */
function prefixQuery(key: string): string {
  return `${key.replace(/[^\p{L}\p{N}]/gu, (character) => `\\${character}`)}*`;
}
