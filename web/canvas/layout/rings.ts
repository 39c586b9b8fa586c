/**
 * The bodies by how many ties they are away from one: it alone, those it is tied to, and so on; last, where there are any, those without a
 * way to it. In a ring each follows those that it was reached from.
 */
export function ringsAround(center: number, neighbors: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const rings: number[][] = [];
  const reached = new Set([center]);
  let ring = [center];
  while (ring.length > 0) {
    rings.push(ring);
    const next: number[] = [];
    for (const index of ring)
      for (const other of neighbors[index] ?? []) {
        if (reached.has(other)) continue;
        reached.add(other);
        next.push(other);
      }
    ring = next;
  }
  const others = [...neighbors.keys()].filter((index) => !reached.has(index));
  return others.length > 0 ? [...rings, others] : rings;
}
