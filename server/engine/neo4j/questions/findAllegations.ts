import { byId } from '#server/domain/id.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { conditionsOf, findAllegations as cypher } from '#server/engine/neo4j/cypher/findAllegations.ts';
import { readAllegation } from '#server/engine/neo4j/stored/allegation.ts';
import { readNumber, readRowOrNull } from '#server/engine/stored/read.ts';
import { readSlice } from '#server/engine/neo4j/stored/slice.ts';
import { readEntity } from '#server/engine/neo4j/stored/entity.ts';
import type { AllegationsQuestion, ClaimsSlice } from '#server/engine/claimsSlice.ts';

/** For each question the claims that meet every condition of it; see the seam. Questions that set the same conditions are asked together. */
export async function findAllegations(ask: Ask, questions: readonly AllegationsQuestion[]): Promise<readonly ClaimsSlice[]> {
  const alike = Map.groupBy(
    questions,
    (question) => `${question.first} ${question.counted === undefined} ${question.voiced} ${conditionsOf(question)}`,
  );
  const answers = [...alike.values()].map(async (each) => {
    const [{ first }, conditions] = [each[0] ?? { first: 0 }, each[0] ? conditionsOf(each[0]) : ''];
    const rows = await ask(cypher(conditions, first, each));
    return [...Map.groupBy(rows, (row) => readNumber(row, 'index'))].map(([index, [whole = {}, ...found]]) => {
      const parts = (name: string) => found.map((row) => readRowOrNull(row, name)).filter((part) => part !== null);
      const slice = readSlice({ ...whole, page: parts('claim') }, first, readAllegation);
      const voices = parts('voice')
        .map(readEntity)
        .toSorted((a, b) => byId(a.id, b.id));
      return [each[index], each[0]?.voiced && !slice.isLost ? { ...slice, voices } : slice] as const;
    });
  });
  const slices = new Map((await Promise.all(answers)).flat());
  return questions.map((question) => slices.get(question) ?? { items: [], total: 0, more: false, isLost: question.after !== null });
}
