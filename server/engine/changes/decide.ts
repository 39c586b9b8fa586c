import { decisionKey, pairKey, standing, type Decision, type Ruling } from '#server/domain/decision.ts';
import type { Id } from '#server/domain/id.ts';
import { answered } from '#server/engine/answered.ts';
import { emptyBatch } from '#server/engine/batch.ts';
import { lastChangeOf } from '#server/engine/changes/lastChangeOf.ts';
import { neverStopped } from '#server/engine/neverStopped.ts';
import { writing } from '#server/engine/changes/proposal.ts';
import { untilAgreed } from '#server/engine/changes/untilAgreed.ts';
import type { Engine } from '#server/engine/engine.ts';

const asked = { stop: neverStopped, asker: 'a decision' };

/** Keeps what a person decided about two entities; id: of the change. See the engine. */
export function decide(engine: Pick<Engine, 'reading' | 'apply'>, ruling: Ruling, id: Id): Promise<Decision> {
  return untilAgreed(async () => {
    const before = await answered(engine, asked, (reading) => reading.decisionsOfPair(ruling.a, ruling.b));
    const decision: Decision = { ...ruling, turn: before.length + 1, undoneBy: null, undoneAt: null };
    const { by, at, note } = ruling;
    const base = { list: 'decisions' as const, id: decisionKey(decision), base: null };
    await engine.apply({ ...writing({ id, by, at, why: note }, { ...emptyBatch, decisions: [decision] }), bases: [base] });
    return decision;
  });
}

/** Undoes the decision that stands for a pair; id: of the change. See the engine. */
export function undoDecision(
  engine: Pick<Engine, 'reading' | 'apply'>,
  a: Id,
  b: Id,
  { by, at }: Pick<Ruling, 'by' | 'at'>,
  id: Id,
): Promise<boolean> {
  return untilAgreed(async () => {
    const found = await answered(engine, asked, async (reading) => {
      const stands = standing(await reading.decisionsOfPair(a, b)).get(pairKey(a, b));
      if (!stands) return null;
      const ref = { list: 'decisions' as const, id: decisionKey(stands) };
      return { stands, base: { ...ref, base: await lastChangeOf(reading, ref) } };
    });
    if (found === null) return false;
    const decision: Decision = { ...found.stands, undoneBy: by, undoneAt: at };
    await engine.apply({ ...writing({ id, by, at, why: null }, { ...emptyBatch, decisions: [decision] }), bases: [found.base] });
    return true;
  });
}
