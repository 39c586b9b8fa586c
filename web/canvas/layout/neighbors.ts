import type { Problem } from '#web/canvas/layout/problem.ts';

/** For each body, the ties that end at it, by their places in the list of ties. */
export function tiesOf({ bodies, ties }: Problem): readonly (readonly number[])[] {
  const found: number[][] = bodies.map(() => []);
  ties.forEach(({ source, target }, tie) => {
    found[source]?.push(tie);
    found[target]?.push(tie);
  });
  return found;
}

/** For each body, the bodies that it is tied to. */
export function neighborsOf(problem: Problem): readonly (readonly number[])[] {
  const found: number[][] = problem.bodies.map(() => []);
  for (const { source, target } of problem.ties) {
    found[source]?.push(target);
    found[target]?.push(source);
  }
  return found;
}
