import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Problem } from '#web/canvas/layout/problem.ts';
import { steady } from '#web/canvas/layout/steady.ts';

const many = 400;
const veryMany = 2000;
const fineness = 8;

/** Draws tied bodies together and others apart: ForceAtlas2 in its LinLog form (Jacomy and others, PLOS ONE 2014), with the weights of the ties. Reads and writes x and y, to no fixed scale. */
export function applyForces({ bodies, ties }: Problem, x: Float64Array, y: Float64Array): void {
  const graph = new UndirectedGraph<{ x: number; y: number }, { weight: number }>();
  bodies.forEach((_, index) => graph.addNode(String(index), { x: (x[index] ?? 0) * 10, y: (y[index] ?? 0) * 10 }));
  for (const { source, target, weight } of ties) graph.addEdge(String(source), String(target), { weight });
  const large = bodies.length > many;
  const placed = forceAtlas2(graph, {
    iterations: iterationsFor(bodies.length),
    getEdgeWeight: 'weight',
    settings: {
      linLogMode: true,
      gravity: 0.6,
      scalingRatio: 1,
      slowDown: 1 + steady(Math.log(Math.max(2, bodies.length))),
      barnesHutOptimize: large,
      barnesHutTheta: 0.7,
    },
  });
  bodies.forEach((_, index) => {
    const place = placed[String(index)];
    x[index] = Math.round((place?.x ?? 0) * fineness) / fineness;
    y[index] = Math.round((place?.y ?? 0) * fineness) / fineness;
  });
}

function iterationsFor(bodies: number): number {
  if (bodies > veryMany) return 100;
  return bodies > many ? 200 : 400;
}
