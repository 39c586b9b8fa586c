import { isDeepStrictEqual } from 'node:util';
import {
  countsOf,
  recordLists,
  type Change,
  type ChangeCount,
  type Changed,
  type ChangedRecord,
  type RecordRef,
} from '#server/domain/change.ts';
import type { Id } from '#server/domain/id.ts';
import { changedRecordOf } from '#server/engine/changes/changedRecordOf.ts';
import type { Step } from '#server/engine/changes/steps.ts';
import { UnknownChange } from '#server/engine/failure.ts';
import type { Slice } from '#server/engine/slice.ts';
import type { Turns } from '#server/engine/turns.ts';
import { historyKey, mostRefs, type HistoryQuestion, type HistoryStep, type TouchedRecord } from '#server/engine/store.ts';

/** A change and its number; later ones have greater numbers. */
export type Numbered = { readonly n: number; readonly change: Change };

/** What a store tells of its log. */
export type ChangeLog = {
  readonly withId: (id: string) => Promise<Numbered | null>;
  /** Those of these numbers. */
  readonly numbered: (numbers: readonly number[]) => Promise<readonly Numbered[]>;
  /** Those after a number, in their order. */
  readonly after: (n: number, limit: number) => Promise<readonly Numbered[]>;
  readonly last: () => Promise<Numbered | null>;
  /** Those that set one back, the latest first. */
  readonly undoing: (id: Id) => Promise<readonly Numbered[]>;
  /** The records that a change touched, at most so many of each sort. */
  readonly touched: (change: Numbered, most: number) => Promise<Changed>;
  /** What every change made of a record, first to last. */
  readonly steps: (ref: RecordRef) => Promise<readonly Step[]>;
};

/** A change and which records it touched; see the seam. */
export async function change(log: ChangeLog, id: Id): Promise<Changed | null> {
  const found = await log.withId(id);
  return found && log.touched(found, mostRefs);
}

/** Changes that were made after one; see the seam. */
export async function changesAfter(log: ChangeLog, after: Id | null, limit: number): Promise<readonly Changed[]> {
  const { n } = after === null ? { n: 0 } : await required(log, after);
  return Promise.all((await log.after(n, limit)).map((each) => log.touched(each, mostRefs)));
}

/** The change that was made last; see the seam. */
export async function lastChange(log: ChangeLog): Promise<Id | null> {
  return (await log.last())?.change.id ?? null;
}

/** How many records of each list a change touched; see the seam. */
export async function changeCounts(log: ChangeLog, id: Id): Promise<readonly ChangeCount[]> {
  return countsOf(await log.touched(await required(log, id), Infinity));
}

/** The last change that set a change back and stands; see the seam. */
export async function undoneBy(log: ChangeLog, id: Id): Promise<Id | null> {
  for (const { change: made } of await log.undoing(id)) if ((await undoneBy(log, made.id)) === null) return made.id;
  return null;
}

/** Every record that a change touched; see the seam. */
export async function changedRecords(log: ChangeLog, id: Id, most: number, turns: Turns): Promise<readonly TouchedRecord[]> {
  const found = await required(log, id);
  const { created, changed, withdrawn } = await log.touched(found, most);
  const touched: { readonly record: ChangedRecord; readonly last: number; readonly isAsMade: boolean }[] = [];
  for (const ref of [...created, ...changed, ...withdrawn].slice(0, most)) {
    if (turns.areOver()) await turns.giveWay();
    const steps = await log.steps(ref);
    const [step, last] = [steps.find((each) => each.change === found.n), steps.at(-1)];
    if (!step || !last) continue;
    const record = changedRecordOf(ref, step);
    const isAsMade = step === last || isDeepStrictEqual(record.after, changedRecordOf(ref, last).after);
    touched.push({ record, last: last.change, isAsMade });
  }
  const later = new Map(
    (await log.numbered([...new Set(touched.map(({ last }) => last))])).map(({ n, change: made }) => [n, made.id] as const),
  );
  return touched.map(({ record, last, isAsMade }) => ({ record, last: later.get(last) ?? id, isAsMade }));
}

/** What was changed in the records that go by an id; see the seam. */
export async function history(log: ChangeLog, { id, first, after }: HistoryQuestion): Promise<Slice<HistoryStep>> {
  const steps = await Promise.all(
    recordLists.map(async (list) =>
      (await log.steps({ list, id })).map((step) => ({ n: step.change, record: changedRecordOf({ list, id }, step) })),
    ),
  );
  const known = new Map((await log.numbered(steps.flat().map(({ n }) => n))).map((each) => [each.n, each.change] as const));
  const all = steps
    .flat()
    .toSorted((a, b) => b.n - a.n)
    .flatMap(({ n, record }): HistoryStep[] => {
      const made = known.get(n);
      return made ? [{ change: made, record }] : [];
    });
  const from = after === null ? 0 : all.findIndex((step) => historyKey(step) === after) + 1;
  const isLost = after !== null && from === 0;
  return { items: isLost ? [] : all.slice(from, from + first), total: all.length, more: !isLost && all.length > from + first, isLost };
}

/** What a change touched, cut to so many of each sort; each list has one more where there are more. */
export function changedWith(
  made: Change,
  created: readonly RecordRef[],
  changed: readonly RecordRef[],
  withdrawn: readonly RecordRef[],
  most: number,
): Changed {
  return {
    change: made,
    created: created.slice(0, most),
    changed: changed.slice(0, most),
    withdrawn: withdrawn.slice(0, most),
    complete: [created, changed, withdrawn].every(({ length }) => length <= most),
  };
}

async function required(log: ChangeLog, id: Id): Promise<Numbered> {
  const found = await log.withId(id);
  if (found === null) throw new UnknownChange(id);
  return found;
}
