import { setsAt, type Measure, type Measured } from '#web/session/measures/measure.ts';
import { otherEnd } from '#web/session/company.ts';

const thousand = 1000;

/**
 * Betweenness: through how many of the pairs of other names the shortest routes over the drawn ties lead, in thousandths of all pairs, rounded up. Several
 * shortest routes of a pair share it. By U. Brandes, A faster algorithm for betweenness centrality, Journal of Mathematical Sociology 25 (2001).
 */
export const between: Measure = {
  needs: 'NOTHING',
  most: 1_000,
  run(measured) {
    const ids = [...new Set([...measured.names, ...measured.ties.flatMap(({ source, target }) => [source, target])])];
    const shares = sharesOf(neighborsOf(measured, ids));
    const pairs = ((ids.length - 1) * (ids.length - 2)) / 2;
    return new Map(
      ids.flatMap((id, at): [string, number][] => {
        const share = (shares[at] ?? 0) / 2;
        return share > 1e-9 ? [[id, Math.max(1, Math.round((thousand * share) / pairs))]] : [];
      }),
    );
  },
};

function neighborsOf(measured: Measured, ids: readonly string[]): readonly (readonly number[])[] {
  const place = new Map(ids.map((id, at) => [id, at]));
  const sets = setsAt(measured, (tie, end) => {
    const other = place.get(otherEnd(tie, end));
    return other === undefined || other === place.get(end) ? [] : [other];
  });
  return ids.map((id) => [...(sets.get(id) ?? [])]);
}

/** For each node the sum over all ordered pairs of others of the share of their shortest routes that lead through it. */
function sharesOf(neighbors: readonly (readonly number[])[]): Float64Array {
  const total = new Float64Array(neighbors.length);
  for (let from = 0; from < neighbors.length; from += 1) {
    const distance = new Int32Array(neighbors.length).fill(-1);
    const routes = new Float64Array(neighbors.length);
    const share = new Float64Array(neighbors.length);
    const order = [from];
    distance[from] = 0;
    routes[from] = 1;
    for (const at of order)
      for (const next of neighbors[at] ?? []) {
        if (distance[next] === -1) {
          distance[next] = (distance[at] ?? 0) + 1;
          order.push(next);
        }
        if (distance[next] === (distance[at] ?? 0) + 1) routes[next] = (routes[next] ?? 0) + (routes[at] ?? 0);
      }
    for (const at of order.toReversed()) {
      for (const before of neighbors[at] ?? [])
        if (distance[before] === (distance[at] ?? 0) - 1)
          share[before] = (share[before] ?? 0) + ((routes[before] ?? 0) / (routes[at] ?? 1)) * (1 + (share[at] ?? 0));
      if (at !== from) total[at] = (total[at] ?? 0) + (share[at] ?? 0);
    }
  }
  return total;
}
