import { fuzzyDateLabel } from '#server/domain/fuzzyDate.ts';
import { moneyLabel } from '#server/domain/money.ts';
import { amountOf, dateOf } from '#server/domain/moneyFlow.ts';
import { strengthOf, supportOf } from '#server/domain/support.ts';
import type {
  DepartureResolvers,
  FuzzyDateResolvers,
  MoneyHopResolvers,
  MoneyResolvers,
  PathResolvers,
  QueryTableResolvers,
  SearchHitResolvers,
} from '#server/graphql/generated.ts';
import { endOf } from '#server/graphql/relationship.ts';

/** Fields of a date. */
export const fuzzyDate: FuzzyDateResolvers = { label: (row, { language }) => fuzzyDateLabel(row, language ?? 'EN') };

/** Fields of an amount. */
export const money: MoneyResolvers = { label: (row, { language }) => moneyLabel(row, language ?? 'EN') };

/** Fields of an answer to a search. */
export const searchHit: SearchHitResolvers = {
  entity: (row, _, context) => endOf(row.entity, context),
  why: (row, { language }) => (language === 'AR' ? row.why.ar : row.why.en),
};

/** Fields of a path. */
export const path: PathResolvers = {
  entities: (row, _, { entities }) => entities.readAll(row.entities),
  length: (row) => row.relationships.length,
  weakestSupport: (row) =>
    row.relationships
      .map((relationship) => supportOf(relationship.evidence))
      .reduce((weakest, support) => (strengthOf(support) < strengthOf(weakest) ? support : weakest)),
};

/** Fields of a hop of a money trail. */
export const moneyHop: MoneyHopResolvers = {
  from: (row, _, context) => (row.from === null ? null : endOf(row.from, context)),
  to: (row, _, context) => (row.to === null ? null : endOf(row.to, context)),
  amount: (row) => amountOf(row.flow),
  date: (row) => dateOf(row.flow),
};

/** Fields of a departure. */
export const departure: DepartureResolvers = {
  who: (row, _, context) => endOf(row.relationship.source, context),
  from: (row, _, context) => endOf(row.relationship.target, context),
  to: (row, _, context) => (row.to === null ? null : endOf(row.to, context)),
  date: (row) => row.relationship.date,
  allegations: (row, _, { allegations }) => allegations.readAll(row.allegations),
};

/** Fields of a table of rows: the part of the graph is drawn only when it is asked for. */
export const queryTable: QueryTableResolvers = {
  rows: (row) => row.rows.map((cells) => [...cells]),
  async subgraph(row, _, { entities, relationships }) {
    if (row.entities.length === 0 && row.relationships.length === 0) return null;
    const ties = await relationships.readAll(row.relationships);
    const ends = [...new Set([...row.entities, ...ties.flatMap(({ source, target }) => [source, target])])];
    return { entities: await entities.readAll(ends), relationships: ties, omitted: [] };
  },
};
