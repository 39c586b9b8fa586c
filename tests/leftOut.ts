import type { TestOptions } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** What these tests need and this machine lacks, and how to get it. */
    missing?: string;
  }
}

/** Options for tests that need something: where it is missing they are skipped and counted, and the end of the run says why. */
export function leftOutWithout(missing: string | null): TestOptions {
  return missing === null ? {} : { skip: true, meta: { missing } };
}

/** What is missing, as it was told; where everything has to run (CI=true), an error that says the same. */
export function unlessRequired(missing: string): string {
  if (process.env['CI'] === 'true') throw new Error(missing);
  return missing;
}
