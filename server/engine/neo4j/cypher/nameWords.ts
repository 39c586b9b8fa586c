import { int } from 'neo4j-driver';
import { escaped } from '#server/engine/neo4j/cypher/escaped.ts';
import type { Query } from '#server/engine/neo4j/query.ts';
import type { NameLook } from '#server/names/find/nameStore.ts';

/** The full-text index of the keys of words of names. */
export const keyIndex = 'name_word_keys';

/** Words of names, look by look; see the seam. */
export function nameWords(looks: readonly NameLook[], limit: number): Query {
  const placed = (by: NameLook['by']) =>
    looks.flatMap((look, rank) => (look.by === by ? look.texts.map((text) => ({ rank: int(rank), text })) : []));
  const searches = [
    ...placed('key').map(({ rank, text }) => ({ rank, search: escaped(text) })),
    ...placed('keyBeginning').map(({ rank, text }) => ({ rank, search: `${escaped(text)}*` })),
  ];
  return {
    text: [
      'CALL () { UNWIND $begun AS start MATCH (w:NameWord) WHERE w.text STARTS WITH start.text RETURN w, start.rank AS rank',
      `UNION ALL UNWIND $searches AS each CALL db.index.fulltext.queryNodes('${keyIndex}', each.search) YIELD node RETURN node AS w, each.rank AS rank }`,
      'WITH w, min(rank) AS rank RETURN w.text AS word, w.entities AS entities ORDER BY rank, entities DESC, word LIMIT $limit',
    ].join(' '),
    params: { begun: placed('beginning'), searches, limit: int(limit) },
  };
}
