import type { Subgraph } from '#server/engine/engine.ts';
import { parseDecimal } from '#server/domain/decimal.ts';
import { isId } from '#server/domain/id.ts';
import { bounded, cursor, dateRange, graphFilter, idList, InvalidArgument, oneId } from '#server/graphql/arguments.ts';
import { connectionOf } from '#server/graphql/connectionOf.ts';
import type { Context } from '#server/graphql/context.ts';
import type { QueryResolvers } from '#server/graphql/generated.ts';

const mostViaOrAvoid = 20;
const longestStatement = 20_000;

/** The questions of the API: arguments are parsed, the engine is asked, and what it answered is remembered for the fields below. */
export const query: QueryResolvers = {
  entity: (_, { id }, { entities }) => (isId(id) ? entities.read(id) : null),
  relationship: (_, { id }, { relationships }) => (isId(id) ? relationships.read(id) : null),
  allegation: (_, { id }, { allegations }) => (isId(id) ? allegations.read(id) : null),
  document: (_, { id }, { documents }) => (isId(id) ? documents.read(id) : null),
  dossiers: (_, __, { engine }) => engine.dossiers().then((rows) => [...rows]),
  overview: async (_, __, { engine }) => ({ ...(await engine.overview()), engine: engine.name }),
  search: (_, { text, kinds, first }, { engine, stop }) =>
    engine.search(text, kinds ?? null, bounded('first', first, { most: 100, otherwise: 20 }), stop),
  async neighborhood(_, { ids, depth, filter, first }, context) {
    const question = {
      ids: idList('ids', ids, 200),
      depth: bounded('depth', depth, { least: 0, most: 6, otherwise: 1 }),
      filter: graphFilter(filter),
      first: bounded('first', first, { least: 0, most: 1_000, otherwise: 200 }),
    };
    return told(await context.engine.neighborhood(question, context.stop), context);
  },
  neighborhoodPreview: (_, { id, filter }, { engine, stop }) => engine.neighborCounts(oneId('id', id), graphFilter(filter), stop),
  async paths(_, { from, to, via, avoid, maxLength, rank, filter, first }, { engine, stop, relationships }) {
    const longest = bounded('maxLength', maxLength, { most: 10, otherwise: 6 });
    const answer = await engine.paths(
      {
        from: oneId('from', from),
        to: oneId('to', to),
        via: idList('via', via ?? [], mostViaOrAvoid),
        avoid: idList('avoid', avoid ?? [], mostViaOrAvoid),
        maxLength: longest,
        rank: rank ?? 'SHORTEST',
        filter: graphFilter(filter),
        first: bounded('first', first, { most: 50, otherwise: 5 }),
      },
      stop,
    );
    relationships.tell(answer.paths.flatMap((path) => path.relationships));
    return answer;
  },
  async moneyTrail(_, { from, direction, maxHops, currency, during, minAmount, filter }, context) {
    const answer = await context.engine.moneyTrail(
      {
        from: oneId('from', from),
        direction: direction ?? 'OUT',
        maxHops: bounded('maxHops', maxHops, { most: 10, otherwise: 5 }),
        currency: currency ?? null,
        during: dateRange('during', during),
        minAmount: minAmount === null || minAmount === undefined ? null : parseDecimal(minAmount),
        filter: graphFilter(filter),
      },
      context.stop,
    );
    told(answer.subgraph, context);
    return answer;
  },
  async departures(_, { motives, from, to, during, filter, first, after }, { engine, stop, relationships }) {
    const slice = await engine.departures(
      {
        motives: motives ?? null,
        from: from === null || from === undefined ? null : oneId('from', from),
        to: to === null || to === undefined ? null : oneId('to', to),
        during: dateRange('during', during),
        filter: graphFilter(filter),
        first: bounded('first', first, { most: 200, otherwise: 50 }),
        after: after ?? null,
      },
      stop,
    );
    relationships.tell(slice.items.map((departure) => departure.relationship));
    return { ...connectionOf(slice, ({ cursor }) => cursor), byMotive: slice.byMotive };
  },
  async allegations(_, { speaker, document, about, first, after }, { pages, allegations }) {
    const [by, found, spokenOf] = [speaker, document, about].map((id) => (id === null || id === undefined ? null : id));
    const asked = [by, found, spokenOf].filter((id) => id !== null && id !== undefined);
    if (!asked.every(isId)) return connectionOf({ items: [], total: 0, more: false }, () => '');
    const id = (text: string | null | undefined) => (text !== null && text !== undefined && isId(text) ? text : null);
    const slice = await pages.findAllegations({
      speaker: id(by),
      document: id(found),
      about: id(spokenOf),
      first: bounded('first', first, { most: 200, otherwise: 50 }),
      after: cursor('after', after),
    });
    allegations.tell(slice.items);
    return connectionOf(slice, (allegation) => allegation.id);
  },
  timeline: (_, { filter, granularity }, { engine, stop }) =>
    engine.timeline(graphFilter(filter), granularity ?? 'MONTH', stop).then((buckets) => [...buckets]),
  cypher(_, { statement, parameters, maxRows }, { engine, stop }) {
    if (statement.length > longestStatement) throw new InvalidArgument('statement', `has at most ${longestStatement} characters`);
    if (parameters !== null && parameters !== undefined && !isRecord(parameters))
      throw new InvalidArgument('parameters', 'is an object of names and values');
    return engine.cypher(statement, parameters ?? {}, bounded('maxRows', maxRows, { most: 10_000, otherwise: 1_000 }), stop);
  },
};

function told(subgraph: Subgraph, { entities, relationships }: Context): Subgraph {
  entities.tell(subgraph.entities);
  relationships.tell(subgraph.relationships);
  return subgraph;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
