import { setFlagsFromString } from 'node:v8';

const growing = (percent: number) => setFlagsFromString(`--heap-growing-percent=${percent}`);

let running = 0;

/** How much heaps grow over what is alive while a server imports, in parts of a hundred: as commands have them from their start; questions meanwhile take somewhat more (docs/decisions/0038). */
export const smallGrowth = 20;

/** The same of a command that reads a table part by part, of which so little is alive that it need not be cleaned as often. */
export const growthOfTables = 60;

/** Does something with heaps of this process that grow by no more than a percentage over what is alive before they are cleaned, and leaves them to V8 again; of several at once the first says by how much. */
export async function withHeapGrowing<Made>(percent: number, work: () => Promise<Made>): Promise<Made> {
  running += 1;
  if (running === 1) growing(percent);
  try {
    return await work();
  } finally {
    running -= 1;
    if (running === 0) growing(0);
  }
}
