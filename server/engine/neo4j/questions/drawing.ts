import type { Ask } from '#server/engine/neo4j/query.ts';
import { drawing as cypher } from '#server/engine/neo4j/cypher/drawing.ts';
import { readAmong } from '#server/engine/neo4j/questions/among.ts';
import { readStep } from '#server/engine/neo4j/questions/step.ts';
import { readUnknown } from '#server/engine/neo4j/questions/unknown.ts';
import { readEntity } from '#server/engine/neo4j/stored/entity.ts';
import { readNumber, readRow, readRowOrNull } from '#server/engine/stored/read.ts';
import type { Drawing, DrawingQuestion } from '#server/engine/store.ts';

/** What a walk draws in the end, from one statement. hasMerges: whether any entity is shown for others. */
export async function drawing(ask: Ask, question: DrawingQuestion, hasMerges: boolean): Promise<Drawing> {
  const [first = {}, ...rows] = await ask(cypher(question, hasMerges));
  const whole = readRow(first, 'whole');
  const step = question.last && readStep(readRow(whole, 'step'), question.last.standing);
  const each = (name: string) => rows.map((row) => readRowOrNull(row, name)).filter((part) => part !== null);
  const entities = new Map(
    each('entity')
      .map(readEntity)
      .map((entity) => [entity.id, entity]),
  );
  return {
    step,
    entities: [...question.ids, ...(step?.reached ?? [])].map((id) => entities.get(id) ?? null),
    among: readAmong(whole, each('relationship')),
    within: readNumber(whole, 'within'),
    unknown: readUnknown(whole),
  };
}
