import type { Signature } from '#server/domain/change.ts';
import { toId, type Id } from '#server/domain/id.ts';
import { Failure } from '#server/engine/failure.ts';
import { ImportStays } from '#server/import/importStays.ts';
import type { LandingStore } from '#server/import/land.ts';

/** Whose setting back it is, and why what is set back was made. */
export type SettingBack = Omit<Signature, 'id'> & { readonly because: unknown };

/** Sets changes back, the last one first, and answers the changes by which it did. told: how many are. Throws ImportStays, which says what could not be. */
export async function setBack(
  store: Pick<LandingStore, 'undoChange'>,
  changes: readonly Id[],
  { because, why, ...signature }: SettingBack,
  told: (done: number) => void,
): Promise<readonly Id[]> {
  const staying: Id[] = [];
  const made: Id[] = [];
  let reason: unknown = null;
  for (const [index, id] of changes.toReversed().entries()) {
    try {
      const own = toId(`${id}:back`);
      await store.undoChange(id, { ...signature, id: own, why: `set back: ${why ?? ''}` });
      made.push(own);
      told(index + 1 - staying.length);
    } catch (error) {
      reason ??= error;
      staying.push(id);
    }
  }
  if (staying.length > 0)
    throw new ImportStays(staying, reason instanceof Failure ? reason.message : 'for a reason that has no name', { cause: because });
  return made;
}
