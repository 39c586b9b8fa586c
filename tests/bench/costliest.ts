import { entityId, hubNumbers, type Graph } from '#tests/bench/graph.ts';
import { inventedName } from '#tests/bench/inventedNames.ts';

const hub = (n: number) => entityId(hubNumbers[n] ?? 0);
const ties = 'entities { id label } relationships { id type support { allegations } } omitted { reason count }';

/** The costliest that may be asked at once, each within the limits of work and objects. */
export const costliest: Readonly<Record<string, (graph: Graph, n: number) => string>> = {
  'five timelines by months': () => `{ ${five('timeline { buckets { from certain } }')} }`,
  'five timelines of who speaks': () =>
    `{ ${five('timeline(filter: { minIndependentDocuments: 2, minReliability: C }) { buckets { from certain } undated }')} }`,
  'five pages of departures': () => `{ ${five('departures(first: 10) { totalCount nodes { who { label } money { currency } } }')} }`,
  'five pages of the queue': () => `{ ${five('duplicates(first: 10) { compared nodes { score evidence { text } } }')} }`,
  'ten paths, best supported': (graph, n) =>
    `{ ${ten((at) => `paths(from: "${personOf(graph, 20 * n + at)}", to: "${personOf(graph, 20 * n + at + 10)}", rank: BEST_SUPPORTED) { complete paths { length } }`)} }`,
  'ten paths between hubs, filtered': (_, n) =>
    `{ ${ten((at) => `paths(from: "${hub(at % 4)}", to: "${hub((at + 1 + (n % 3)) % 4)}", filter: { minIndependentDocuments: 3 }) { complete paths { length } }`)} }`,
  'ten trails of money': (graph, n) =>
    `{ ${ten((at) => `moneyTrail(from: "${personOf(graph, 10 * n + at)}", direction: BOTH, maxHops: 8) { hops { step } omitted { count } }`)} }`,
  'neighborhoods of hubs, as far as may be': (_, n) =>
    `{ a: neighborhood(ids: ["${hub(n % 4)}"], depth: 4, first: 500) { ${ties} } b: neighborhood(ids: ["${hub((n + 1) % 4)}"], depth: 3, first: 500, filter: { minIndependentDocuments: 2 }) { ${ties} } }`,
  'twenty searches': (_, n) =>
    `{ ${many(20, (at) => `search(text: "${inventedName(1, 20 * n + at).latin.slice(0, 3 + (at % 6))}") { score why entity { label } }`)} }`,
  'what 150 that were found are to who asked': (_, n) =>
    `{ ${ten((at) => `search(text: "${inventedName(1, 10 * n + at).latin}", first: 15) { strength why entity { label } }`)} }`,
  'claims with who speaks': () =>
    `{ ${five('allegations(first: 200) { totalCount nodes { claim speakers { label } transmittedBy { label } document { title publisher { label } } } }')} }`,
  'ties between a thousand, and to as many beside them': (graph, n) => {
    const ids = (from: number) =>
      JSON.stringify([...hubNumbers.map(entityId), ...Array.from({ length: 900 }, (_, at) => personOf(graph, from + at))]);
    return `{ among(ids: ${ids(1_000 * n)}, beside: ${ids(1_000 * n + 50_000)}) { subgraph { ${ties} } unknown } }`;
  },
  overviews: () => `{ ${many(20, () => 'overview { allegations entities { count } relationships { unasserted } }')} }`,
  'all that the documents of a dossier speak of': () => `{ ${five(`dossier(id: "all") { subgraph(first: 500) { ${ties} } }`)} }`,
};

/** Somebody of a graph, another for each number. */
export function personOf(graph: Graph, n: number): string {
  const blocks = Math.floor(graph.entities / 20);
  return entityId(20 * ((n * 7_919) % blocks) + 7 + (n % 13));
}

function many(count: number, field: (at: number) => string, isNamed = false): string {
  return Array.from({ length: count }, (_, at) => (isNamed ? field(at) : `a${at}: ${field(at)}`)).join(' ');
}

function five(field: string): string {
  return many(5, () => field);
}

function ten(field: (at: number) => string): string {
  return many(10, field);
}
