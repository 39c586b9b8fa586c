import { isEntityKind, isRelationshipType } from '#graph-schema/ontology.ts';
import { byId } from '#server/domain/id.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { overview as cypher } from '#server/engine/neo4j/cypher/overview.ts';
import { readNumber, readText } from '#server/engine/stored/read.ts';
import type { Overview } from '#server/engine/store.ts';

/** What the graph holds: kinds and types in alphabetical order. */
export async function overview(ask: Ask): Promise<Overview> {
  const rows = (await ask(cypher())).map((row) => ({
    of: readText(row, 'of'),
    word: readText(row, 'word'),
    count: readNumber(row, 'count'),
  }));
  const counted = (wanted: string) => new Map(rows.filter(({ of }) => of === wanted).map(({ word, count }) => [word, count]));
  const [hidden, withoutGround] = [counted('hidden'), counted('unasserted')];
  const some = rows
    .map((row) => (row.of === 'relationships' ? { ...row, count: row.count - (hidden.get(row.word) ?? 0) } : row))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => byId(a.word, b.word));
  const single = (of: string) => rows.find((row) => row.of === of)?.count ?? 0;
  return {
    entities: some.flatMap(({ of, word, count }) => (of === 'entities' && isEntityKind(word) ? [{ kind: word, count }] : [])),
    relationships: some.flatMap(({ of, word, count }) => {
      if (of !== 'relationships' || !isRelationshipType(word)) return [];
      const unasserted = withoutGround.get(word) ?? 0;
      return [{ type: word, count: count - unasserted, unasserted }];
    }),
    allegations: single('allegations'),
    documents: single('documents'),
  };
}
