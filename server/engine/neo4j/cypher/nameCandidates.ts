import { int } from 'neo4j-driver';
import type { EntityKind } from '#graph-schema/generated/ontology.ts';
import { escaped } from '#server/engine/neo4j/cypher/escaped.ts';
import type { Query } from '#server/engine/neo4j/query.ts';
import type { WeighedWord } from '#server/names/find/nameStore.ts';

/** The full-text index of the words of names. */
export const nameIndex = 'entity_name_words';

/**
 * Entities with these words in their names, those with the greatest sum of weights first; see the seam. Every entity that has one is looked
 * at, so the order is exact, and the question's time is its bound.
 */
export function nameCandidates(
  groups: readonly (readonly WeighedWord[])[],
  kinds: readonly EntityKind[] | null,
  limit: number,
  least: number,
): Query {
  return {
    text: [
      `UNWIND $words AS each CALL db.index.fulltext.queryNodes('${nameIndex}', each.search) YIELD node AS e`,
      kinds ? 'WITH e, each WHERE e.kind IN $kinds' : '',
      'WITH e, each.group AS place, max(each.weight) AS weight WITH e, sum(weight) AS found',
      'WITH e, found WHERE found >= $least ORDER BY found DESC, e.degree DESC, e.id LIMIT $limit',
      'RETURN e.id AS entity, e.kind AS kind, e.degree AS degree, e.nameTexts + coalesce(e.amountTexts, []) AS names, e {.identifierSchemes, .identifierValues, .identifierCountries} AS identifiers, [(m:Merged)-[:MERGED_INTO]->(e) | m {.id, names: m.nameTexts + coalesce(m.amountTexts, []), .identifierSchemes, .identifierValues, .identifierCountries}] AS merged',
      'ORDER BY found DESC, degree DESC, entity',
    ].join(' '),
    params: {
      words: groups.flatMap((group, place) =>
        group.map(({ word, weight }) => ({ search: escaped(word), weight: int(weight), group: int(place) })),
      ),
      limit: int(limit),
      least: int(least),
      ...(kinds && { kinds }),
    },
  };
}
