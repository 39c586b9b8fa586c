import { said, type Said } from '#server/import/words/said.ts';

/** Counts what is left out of a file, by what is told of it; type: of which the objects are, where that is told. */
export type LeftOut = { add: (count: number, code: Said['code'], type?: string) => void; notes: () => readonly Said[] };

/** A count of nothing yet. */
export function createLeftOut(): LeftOut {
  const counts = new Map<string, { count: number; readonly code: Said['code']; readonly type: string | null }>();
  return {
    add(count, code, type) {
      const key = `${code} ${type ?? ''}`;
      const known = counts.get(key);
      if (known) known.count += count;
      else if (count > 0) counts.set(key, { count, code, type: type ?? null });
    },
    notes: () => [...counts.values()].map(({ count, code, type }) => said(code, type === null ? { count } : { count, type })),
  };
}
