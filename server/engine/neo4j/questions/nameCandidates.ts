import type { EntityKind } from '#graph-schema/generated/ontology.ts';
import { byId } from '#server/domain/id.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { nameCandidates as cypher } from '#server/engine/neo4j/cypher/nameCandidates.ts';
import type { Row } from '#server/engine/neo4j/query.ts';
import { readIdentifiers } from '#server/engine/neo4j/stored/valueLists.ts';
import { readId, readNumber, readRow, readRows, readText, readTexts } from '#server/engine/stored/read.ts';
import { readKind } from '#server/engine/stored/vocabulary.ts';
import type { NameCandidate, WeighedWord } from '#server/names/find/nameStore.ts';

/** Entities with these words in their names, those with the greatest sum of weights first; see the seam. */
export async function nameCandidates(
  ask: Ask,
  groups: readonly (readonly WeighedWord[])[],
  kinds: readonly EntityKind[] | null,
  limit: number,
  least: number,
): Promise<readonly NameCandidate[]> {
  return (await ask(cypher(groups, kinds, limit, least))).map(readCandidate);
}

function readCandidate(row: Row): NameCandidate {
  const merged = readRows(row, 'merged').toSorted((a, b) => byId(readText(a, 'id'), readText(b, 'id')));
  return {
    entity: readId(row, 'entity'),
    kind: readKind(row, 'kind'),
    degree: readNumber(row, 'degree'),
    names: [...readTexts(row, 'names'), ...merged.flatMap((each) => readTexts(each, 'names'))],
    identifiers: [readRow(row, 'identifiers'), ...merged].flatMap((each) => readIdentifiers(each) ?? []),
  };
}
