import { noDigest } from '#server/engine/embedded/witness/pageDigest.ts';
import type { Pages } from '#server/engine/embedded/witness/pages.ts';
import type { Witness } from '#server/engine/embedded/witness/witness.ts';

/** A look through all pages of a file, which goes on where it was. */
export type Look = {
  /** The part that was looked through, from 0 to 1; what is written once that is all was not there to be looked at. */
  progress: () => number;
  /** Has those come from the disk that it looks at next. */
  ahead: () => Promise<void>;
  /** Looks at some pages more, for less than a millisecond; answers those that are not as they were written. inLog: pages whose latest content lies in the log. */
  on: (inLog: ReadonlyMap<number, number>) => readonly number[];
};

/** A look at every page, from the first on. */
export function lookThrough(pages: Pages, witness: Witness): Look {
  let next = 1;
  let isThrough = witness.size() === 0;
  const isOther = (page: number, digest: number | undefined, inLog: ReadonlyMap<number, number>): boolean => {
    const written = witness.digestOf(page);
    return written !== noDigest && written !== digest && !inLog.has(page);
  };
  return {
    progress: () => (isThrough ? 1 : (next - 1) / witness.size()),
    ahead: () => pages.ahead(next),
    on(inLog) {
      const digests = pages.digestsFrom(next);
      const end = digests.length === 0 ? witness.size() + 1 : Math.min(next + digests.length, witness.size() + 1);
      const damaged: number[] = [];
      for (let page = next; page < end; page += 1) if (isOther(page, digests[page - next], inLog)) damaged.push(page);
      next = end;
      isThrough ||= next > witness.size();
      return damaged;
    },
  };
}
