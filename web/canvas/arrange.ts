import { createMeasure, loadFonts } from '#web/canvas/font.ts';
import type { LayoutEdge, LayoutNode, Places } from '#web/canvas/layout/problem.ts';
import { LayoutFailed } from '#web/canvas/layoutFailed.ts';
import type { WorkerQuestion } from '#web/canvas/layoutWorker.ts';
import type { Measure } from '#web/canvas/nodeBox.ts';
import type { LayoutChoice } from '#web/session/layout.ts';
import type { LabelSide } from '#web/session/picture.ts';

export type { LayoutEdge, LayoutNode };

/** Where an entity is to stand, in pixels at zoom 1, y downward, and on which side its label is. */
type Placement = { readonly x: number; readonly y: number; readonly labelSide: LabelSide };

/** What is to be laid out, and how. chosen: the entity that a person has chosen, for layouts that put one in the middle. */
type Arrangement = {
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
  readonly layout: LayoutChoice;
  readonly chosen: string | null;
};

/**
 * Finds places for entities, in a worker. Those that are fixed do not move; the same question gets the same places. Throws the signal's
 * reason when it is stopped, LayoutFailed when the worker breaks off.
 */
export type Arrange = (arrangement: Arrangement, stop?: AbortSignal) => Promise<ReadonlyMap<string, Placement>>;

/** Makes ready to arrange: the fonts are loaded. A worker that has answered is kept for the next question. (None is started before the first: places are mostly kept, and it would take its time from the first picture.) */
export function createArrange(): Arrange {
  let spare: Worker | null = null;
  const fonts = loadFonts(document.fonts);
  let measure: Measure | null = null;
  let begun: typeof import('#web/canvas/layout/problem.ts') | null = null;
  function keep(worker: Worker): void {
    spare?.terminate();
    spare = worker;
  }
  return async ({ nodes, edges, layout, chosen }, stop) => {
    stop?.throwIfAborted();
    if (nodes.length === 0) return new Map();
    if (begun === null) [begun] = await Promise.all([measuring(), fonts]);
    measure ??= measureOfPage();
    const problem = begun.layoutProblem(nodes, edges, measure, chosen);
    const worker = spare ?? startWorker();
    spare = null;
    const { x, y, side } = await askWorker(worker, { problem, layout }, stop);
    keep(worker);
    return new Map(nodes.map(({ id }, index) => [id, { x: x[index] ?? 0, y: y[index] ?? 0, labelSide: side[index] ?? 'below' }]));
  };
}

function measureOfPage(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new LayoutFailed('this browser has no canvas to measure text with');
  return createMeasure(context);
}

/** What makes a problem of names: it comes with the canvas, which the first page is without. */
async function measuring(): Promise<typeof import('#web/canvas/layout/problem.ts')> {
  try {
    return await import('#web/canvas/layout/problem.ts');
  } catch (cause) {
    throw new LayoutFailed('a part of the page could not be fetched', { cause });
  }
}

function startWorker(): Worker {
  return new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' });
}

/** Asks a worker, which is ended where it does not answer. */
async function askWorker(worker: Worker, question: WorkerQuestion, stop: AbortSignal | undefined): Promise<Places> {
  const { promise, resolve, reject } = Promise.withResolvers<Places>();
  const asked = new AbortController();
  const heard = { signal: asked.signal };
  const onStop = (): void => reject(stop?.reason);
  stop?.addEventListener('abort', onStop, heard);
  worker.addEventListener('message', (event: MessageEvent<Places>) => resolve(event.data), heard);
  worker.addEventListener('error', (event) => reject(new LayoutFailed(event.message || 'its worker did not start')), heard);
  worker.addEventListener('messageerror', () => reject(new LayoutFailed('its answer could not be read')), heard);
  worker.postMessage(question, { transfer: [] });
  if (stop?.aborted) onStop();
  try {
    return await promise;
  } catch (cause) {
    worker.terminate();
    throw cause;
  } finally {
    asked.abort();
  }
}
