import type { Problem } from '#web/canvas/layout/problem.ts';
import { solve } from '#web/canvas/layout/solve.ts';

self.addEventListener('message', (event: MessageEvent<Problem>) => {
  const places = solve(event.data, () => performance.now());
  self.postMessage(places, { transfer: [places.x.buffer, places.y.buffer] });
});
