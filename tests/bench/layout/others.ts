import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation } from 'd3-force';
import { draws } from '#tests/bench/chance.ts';
import { roomOf, unplaced } from '#web/canvas/layout/settle.ts';
import type { Places, Problem } from '#web/canvas/layout/problem.ts';

const ticks = 300;
const seed = 20150731;

/** What cytoscape-fcose makes of a problem as it comes, told the room of each name with its label. Its randomness is seeded. */
export function plainFcose(problem: Problem): Places {
  const { random } = Math;
  Math.random = draws(seed);
  try {
    cytoscape.use(fcose);
    const cy = cytoscape({
      headless: true,
      styleEnabled: true,
      style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)' } }],
      elements: [
        ...problem.bodies.map((body, index) => ({ data: { id: String(index), ...roomOf(body) } })),
        ...problem.ties.map(({ source, target }, index) => ({
          data: { id: `t${index}`, source: String(source), target: String(target) },
        })),
      ],
    });
    const options = { name: 'fcose', animate: false, randomize: true } as const;
    cy.layout(options).run();
    const places = unplaced(problem);
    problem.bodies.forEach((_, index) => {
      const { x, y } = cy.getElementById(String(index)).position();
      places.x[index] = x;
      places.y[index] = y;
    });
    return places;
  } finally {
    Math.random = random;
  }
}

/** What d3-force makes of a problem: springs, repulsion, a middle, and circles round names with their labels that do not overlap. */
export function plainForce(problem: Problem): Places {
  const nodes = problem.bodies.map((body) => ({
    x: Number.NaN,
    y: Number.NaN,
    radius: Math.hypot(roomOf(body).width, roomOf(body).height) / 2,
  }));
  const links = problem.ties.map(({ source, target }) => ({ source, target }));
  const simulation = forceSimulation(nodes)
    .force('link', forceLink(links).distance(110))
    .force('charge', forceManyBody().strength(-240))
    .force(
      'collide',
      forceCollide<(typeof nodes)[number]>(({ radius }) => radius),
    )
    .force('center', forceCenter())
    .stop();
  simulation.tick(ticks);
  const places = unplaced(problem);
  nodes.forEach(({ x, y }, index) => {
    places.x[index] = x;
    places.y[index] = y;
  });
  return places;
}
