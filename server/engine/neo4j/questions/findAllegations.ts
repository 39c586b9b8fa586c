import type { Allegation } from '#server/domain/allegation.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { conditionsOf, findAllegations as cypher } from '#server/engine/neo4j/cypher/findAllegations.ts';
import { readAllegation } from '#server/engine/neo4j/stored/allegation.ts';
import { readNumber } from '#server/engine/stored/read.ts';
import { readSlice } from '#server/engine/neo4j/stored/slice.ts';
import type { Slice } from '#server/engine/slice.ts';
import type { AllegationsQuestion } from '#server/engine/store.ts';

/** For each question the claims that meet every condition of it; see the seam. Questions that set the same conditions are asked together. */
export async function findAllegations(ask: Ask, questions: readonly AllegationsQuestion[]): Promise<readonly Slice<Allegation>[]> {
  const alike = Map.groupBy(questions, (question) => `${question.first} ${question.counted === undefined} ${conditionsOf(question)}`);
  const answers = [...alike.values()].map(async (each) => {
    const [{ first }, conditions] = [each[0] ?? { first: 0 }, each[0] ? conditionsOf(each[0]) : ''];
    const rows = await ask(cypher(conditions, first, each));
    return rows.map((row) => [each[readNumber(row, 'index')], readSlice(row, first, readAllegation)] as const);
  });
  const slices = new Map((await Promise.all(answers)).flat());
  return questions.map((question) => slices.get(question) ?? { items: [], total: 0, more: false, isLost: question.after !== null });
}
