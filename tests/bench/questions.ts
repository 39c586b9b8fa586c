import { entityId, hubNumbers, type Graph } from '#tests/bench/graph.ts';
import { inventedName } from '#tests/bench/inventedNames.ts';

/** A question of the API that is measured. most: the milliseconds over HTTP that are to be held at a million entities, median and 95th percentile. */
export type Question = {
  readonly name: string;
  readonly query: string;
  readonly variables: (graph: Graph, draw: () => number) => Readonly<Record<string, unknown>>;
  readonly most?: readonly [number, number];
  /** What makes it another's answer: a text that every right answer holds. */
  readonly holds: string;
};

const anyone = (graph: Graph, draw: () => number) =>
  entityId(20 * Math.floor((graph.entities / 20) * draw()) + 7 + Math.floor(13 * draw()));
const aHub = (draw: () => number) => entityId(hubNumbers[Math.floor(hubNumbers.length * draw())] ?? 0);
const drawn = (graph: Graph, draw: () => number) => Math.floor(graph.entities * draw());

const neighborhood = `query($ids: [ID!]!) { neighborhood(ids: $ids, first: 200) { entities { id kind label degree } relationships
  { id type inferred source { id } target { id } support { allegations denials independentDocuments } } omitted { reason count } } }`;
const paths = `query($from: ID!, $to: ID!, $rank: PathRank) { paths(from: $from, to: $to, maxLength: 6, rank: $rank) { complete
  omitted { reason count } paths { length entities { id label } relationships { id type } weakestSupport { independentDocuments } } } }`;
const search = `query($text: String!) { search(text: $text) { score matchedName why entity { id kind label degree } } }`;

/** Every question of the contract, each as a page or a program would ask it. */
export const questions: readonly Question[] = [
  { name: 'nothing', query: '{ __typename }', variables: () => ({}), holds: 'Query' },
  {
    name: 'entity',
    query: 'query($id: ID!) { entity(id: $id) { id kind label degree names { text script } } }',
    variables: (graph, draw) => ({ id: anyone(graph, draw) }),
    most: [1, 3],
    holds: '"degree"',
  },
  {
    name: 'entity with 50 ties and their claims',
    query: `query($id: ID!) { entity(id: $id) { label relationships { totalCount nodes { id type source { label } target { label }
      allegations { id stance speakers { label } document { title } } } } } }`,
    variables: (graph, draw) => ({ id: anyone(graph, draw) }),
    holds: '"totalCount"',
  },
  {
    name: 'relationship with its claims',
    query: 'query($id: ID!) { relationship(id: $id) { id type support { allegations } allegations { id speakers { label } } } }',
    variables: (graph, draw) => ({ id: `r${Math.floor(graph.ties * draw())}` }),
    holds: '"support"',
  },
  {
    name: 'neighborhood of 200, anyone',
    query: neighborhood,
    variables: (graph, draw) => ({ ids: [anyone(graph, draw)] }),
    most: [3, 8],
    holds: '"omitted"',
  },
  {
    name: 'neighborhood of 200, a hub',
    query: neighborhood,
    variables: (_, draw) => ({ ids: [aHub(draw)] }),
    most: [10, 20],
    holds: '"LIMIT"',
  },
  {
    name: 'members of a hub, 200',
    query: `query($id: ID!) { entity(id: $id) { id kind label degree relationships(filter: { relationshipTypes: [MEMBER_OF] }, first: 200) { totalCount
      nodes { id inferred source { id kind label degree } support { allegations denials } } } } }`,
    variables: (_, draw) => ({ id: aHub(draw) }),
    holds: '"totalCount"',
  },
  {
    name: 'what lies between 200',
    query: 'query($ids: [ID!]!) { among(ids: $ids) { subgraph { entities { id label } relationships { id type } } } }',
    variables: (graph, draw) => ({ ids: [...new Set(Array.from({ length: 200 }, () => anyone(graph, draw)))] }),
    holds: '"entities"',
  },
  {
    name: 'preview of an expansion, a hub',
    query: 'query($id: ID!) { neighborhoodPreview(id: $id) { type direction count } }',
    variables: (_, draw) => ({ id: aHub(draw) }),
    holds: '"count"',
  },
  {
    name: 'paths of up to 6, shortest first',
    query: paths,
    variables: (graph, draw) => ({ from: anyone(graph, draw), to: anyone(graph, draw), rank: 'SHORTEST' }),
    most: [5, 40],
    holds: '"complete"',
  },
  {
    name: 'shortest path of up to 6',
    query: `query($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxLength: 6, first: 1) { complete
      paths { length entities { id label } relationships { id type } } } }`,
    variables: (graph, draw) => ({ from: anyone(graph, draw), to: anyone(graph, draw) }),
    holds: '"complete"',
  },
  {
    name: 'paths of up to 6, best supported first',
    query: paths,
    variables: (graph, draw) => ({ from: anyone(graph, draw), to: anyone(graph, draw), rank: 'BEST_SUPPORTED' }),
    holds: '"complete"',
  },
  {
    name: 'money trail of 5 hops',
    query:
      'query($from: ID!) { moneyTrail(from: $from) { hops { step from { id } flow { id label } to { id } } passedOn { currency min max } } }',
    variables: (graph, draw) => ({ from: anyone(graph, draw) }),
    most: [5, 40],
    holds: '"hops"',
  },
  {
    name: 'search, two words, Latin',
    query: search,
    variables: (graph, draw) => ({ text: inventedName(1, drawn(graph, draw)).latin.split(' ').slice(0, 2).join(' ') }),
    most: [15, 40],
    holds: '"score"',
  },
  {
    name: 'search, two words, Arabic',
    query: search,
    variables: (graph, draw) => ({ text: inventedName(1, drawn(graph, draw)).arabic.split(' ').slice(0, 2).join(' ') }),
    most: [15, 40],
    holds: '"score"',
  },
  {
    name: 'search, four letters',
    query: search,
    variables: (graph, draw) => ({ text: inventedName(1, drawn(graph, draw)).latin.slice(0, 4) }),
    most: [15, 40],
    holds: '"search"',
  },
  {
    name: 'departures, the first page',
    query:
      '{ departures { totalCount byMotive { motive count } nodes { who { label } from { label } to { label } motive money { currency min } } } }',
    variables: () => ({}),
    most: [5, 15],
    holds: '"totalCount"',
  },
  {
    name: 'claims of a document, 50',
    query: 'query($id: ID!) { allegations(document: $id) { totalCount nodes { id stance speakers { label } } } }',
    variables: (graph, draw) => ({ id: `d${Math.floor((graph.ties / 1_000) * draw())}` }),
    holds: '"totalCount"',
  },
  {
    name: 'claims of a speaker, 50',
    query: 'query($id: ID!) { allegations(speaker: $id) { totalCount nodes { id stance document { title } } } }',
    variables: (graph, draw) => ({ id: anyone(graph, draw) }),
    holds: '"totalCount"',
  },
  {
    name: 'timeline by months',
    query: '{ timeline { buckets { from certain possible } undated omitted { reason count } } }',
    variables: () => ({}),
    most: [20, 60],
    holds: '"buckets"',
  },
  {
    name: 'overview',
    query: '{ overview { entities { kind count } relationships { type count } allegations documents } }',
    variables: () => ({}),
    most: [20, 60],
    holds: '"documents"',
  },
  {
    name: 'duplicates, the first page',
    query: '{ duplicates { compared nodes { score a { label } b { label } } } }',
    variables: () => ({}),
    most: [5, 15],
    holds: '"compared"',
  },
  { name: 'decisions', query: '{ decisions { totalCount nodes { verdict } } }', variables: () => ({}), holds: '"totalCount"' },
  { name: 'dossiers', query: '{ dossiers { id title } }', variables: () => ({}), holds: '"dossiers"' },
  {
    name: 'history of a record',
    query: 'query($id: ID!) { history(id: $id) { totalCount nodes { by at } } }',
    variables: (graph, draw) => ({ id: anyone(graph, draw) }),
    holds: '"totalCount"',
  },
];
