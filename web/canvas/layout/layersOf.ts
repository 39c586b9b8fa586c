import type { Problem } from '#web/canvas/layout/problem.ts';

/**
 * The bodies in layers, by the longest way over ties from source to target: what ties lead to and from nowhere lies in the first, and each other one below all that it leads to. A circle is
 * cut at its most tied body. Bodies without ties are the last layer.
 */
export function layersOf({ bodies, ties }: Problem): readonly (readonly number[])[] {
  const above: number[][] = bodies.map(() => []);
  const below: number[][] = bodies.map(() => []);
  for (const { source, target } of ties) {
    above[source]?.push(target);
    below[target]?.push(source);
  }
  const left = above.map((some) => some.length);
  const layer = bodies.map(() => 0);
  const tied = [...bodies.keys()].filter((index) => (above[index]?.length ?? 0) + (below[index]?.length ?? 0) > 0);
  const done = new Set<number>();
  let ready = tied.filter((index) => left[index] === 0);
  while (done.size < tied.length) {
    if (ready.length === 0) {
      const cut = tied.filter((index) => !done.has(index)).toSorted((a, b) => (below[b]?.length ?? 0) - (below[a]?.length ?? 0) || a - b);
      ready = cut.slice(0, 1);
    }
    const next: number[] = [];
    for (const index of ready) {
      if (done.has(index)) continue;
      done.add(index);
      for (const other of below[index] ?? []) {
        if (done.has(other)) continue;
        layer[other] = Math.max(layer[other] ?? 0, (layer[index] ?? 0) + 1);
        left[other] = (left[other] ?? 0) - 1;
        if (left[other] === 0) next.push(other);
      }
    }
    ready = next;
  }
  const deepest = Math.max(0, ...tied.map((index) => layer[index] ?? 0));
  const layers = Array.from({ length: deepest + 1 }, (_, at) => tied.filter((index) => layer[index] === at));
  const loose = [...bodies.keys()].filter((index) => !tied.includes(index));
  return [...layers, loose].filter((some) => some.length > 0);
}
