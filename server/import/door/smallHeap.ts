import { setFlagsFromString } from 'node:v8';

/** How much a heap may grow over what is alive before it is cleaned, in parts of a hundred, while something runs that makes very much that soon is of no use; 0 leaves it to V8. */
const growing = (percent: number) => setFlagsFromString(`--heap-growing-percent=${percent}`);

let running = 0;

/** Does something with heaps of this process that grow little, as commands have them from their start (docs/decisions/0038); questions meanwhile take somewhat more. */
export async function withSmallHeap<Made>(work: () => Promise<Made>): Promise<Made> {
  running += 1;
  if (running === 1) growing(20);
  try {
    return await work();
  } finally {
    running -= 1;
    if (running === 0) growing(0);
  }
}
