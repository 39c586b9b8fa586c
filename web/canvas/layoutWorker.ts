import { askedOf } from '#web/canvas/layout/layout.ts';
import { layouts } from '#web/canvas/layout/layouts.ts';
import type { Problem } from '#web/canvas/layout/problem.ts';
import type { LayoutChoice } from '#web/session/layout.ts';

/** What the worker is asked: a problem, and how to lay it out. */
export type WorkerQuestion = { readonly problem: Problem; readonly layout: LayoutChoice };

self.addEventListener('message', (event: MessageEvent<WorkerQuestion>) => {
  const { problem, layout } = event.data;
  answer(problem, layout).catch(reportError);
});

async function answer(problem: Problem, { id, values }: LayoutChoice): Promise<void> {
  const { parameters, run } = layouts[id];
  const places = await run(problem, askedOf(parameters, values));
  self.postMessage(places, { transfer: [places.x.buffer, places.y.buffer] });
}
