import type { OpenFile } from '#server/engine/embedded/file.ts';
import { whatIsDamaged } from '#server/engine/embedded/whatIsDamaged.ts';
import { StoreDamaged } from '#server/engine/failure.ts';
import { turnsBehind } from '#server/engine/turns.ts';
import { untilStopped } from '#server/engine/untilStopped.ts';

/** The look for damage that goes on while a store answers. */
export type Watch = {
  /** The part of the file that was looked through since it was opened, from 0 to 1. */
  readonly looked: () => number;
  /** Resolves when it ends: whether all was looked through and found as it was written. */
  readonly whole: Promise<boolean>;
  /** Throws StoreDamaged once damage was found: from then on nothing is answered. */
  readonly require: () => void;
  readonly isDamaged: () => boolean;
  readonly end: () => void;
};

/** Looks through what is left of an open file, in turns that come after what is asked. log gets a line when damage is found. begin: it waits for that, for whoever reads the graph from the same disk. */
export function watchOver(file: OpenFile, path: string, log: (line: string) => void, begin: Promise<void> = Promise.resolve()): Watch {
  let damage: StoreDamaged | null = null;
  const ending = new AbortController();
  const goOn = async (): Promise<void> => {
    if (file.looked() < 1) await untilStopped(ending.signal, begin, 0);
    const turns = turnsBehind(ending.signal);
    while (file.looked() < 1 && !ending.signal.aborted) {
      await file.lookAhead();
      ending.signal.throwIfAborted();
      const pages = file.look();
      if (pages.length > 0) {
        damage = new StoreDamaged(path, whatIsDamaged(file, pages));
        log(damage.message);
        return;
      }
      if (turns.areOver()) await turns.giveWay();
    }
  };
  const ended = goOn().catch((error: unknown) => {
    if (!ending.signal.aborted) damage = new StoreDamaged(path, 'it could not be looked through to its end', { cause: error });
  });
  return {
    looked: file.looked,
    whole: ended.then(() => damage === null && file.looked() === 1),
    require() {
      if (damage) throw damage;
    },
    isDamaged: () => damage !== null,
    end: () => ending.abort(),
  };
}
