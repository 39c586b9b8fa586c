import type { Assertion, Motive } from '#graph-schema/generated/ontology.ts';
import { describeRelationship, typesWhere } from '#graph-schema/ontology.ts';
import { everything } from '#server/domain/filter.ts';
import type { Entity } from '#server/domain/entity.ts';
import { isId } from '#server/domain/id.ts';
import { inLanguage } from '#server/domain/localized.ts';
import { assertionOf, groundlessAs, motivesOf, type Relationship } from '#server/domain/relationship.ts';
import { supportOf } from '#server/domain/support.ts';
import { boundsOf, mustStand, whenOf, type When } from '#server/domain/when.ts';
import { Failure } from '#server/engine/failure.ts';
import type { Among } from '#server/engine/store.ts';
import { dateRange } from '#server/graphql/arguments.ts';
import type { Context } from '#server/graphql/context.ts';
import type { Resolvers } from '#server/graphql/generated.ts';
import { heldEntity } from '#server/graphql/held.ts';

/** A relationship by its id, and the fields that every type has. */
export const relationship: Resolvers = {
  Query: {
    relationship: (_, { id }, { relationships }) => (isId(id) ? relationships.read(id) : null),
  },
  Relationship: {
    source: (row, _, context) => heldEntity(row.source, context),
    target: (row, _, context) => heldEntity(row.target, context),
    span: (row, _, context) => {
      const [source, target] = [heldEntity(row.source, context), heldEntity(row.target, context)];
      if (source instanceof Promise || target instanceof Promise) return Promise.all([source, target]).then((ends) => spanOf(row, ends));
      return spanOf(row, [source, target]);
    },
    async certainlyDuring(row, { range }, context) {
      const given = dateRange('range', range);
      const ends = await Promise.all([heldEntity(row.source, context), heldEntity(row.target, context)]);
      return given !== null && mustStand(standing(row, ends), given);
    },
    inferred: (row) => row.inferred !== null,
    assertion: (row, _, context) => assertionOf(row) ?? withoutGround(row, context),
    inferenceReason: (row, { language }) => (row.inferred === null ? null : inLanguage(row.inferred, language ?? 'EN')),
    motives: (row) => (describeRelationship(row.type).motivated ? motivesOf(row.evidence) : []),
    allegations: (row, _, { allegations }) => allegations.readAll(row.allegations),
    support: (row) => supportOf(row.evidence),
    parallel: parallelTo,
    parallelCount,
  },
};

/** What a relationship waits for or has lost that has neither an accepted claim nor an editor's word. */
async function withoutGround({ allegations: ids }: Relationship, { allegations }: Context): Promise<Assertion> {
  return groundlessAs(await allegations.readAll(ids));
}

const mostParallel = 50;

/** Of how many relationships one operation may ask which others are parallel: `among` is not told before how many it will answer, so its weight does not say. */
const mostLookedAt = 200;

/** An operation asks more of relationships than is looked up at once. */
class TooManyParallel extends Failure {
  readonly code = 'TOO_MUCH_WORK';
  constructor() {
    super(`which ties are parallel is looked up ${mostLookedAt} times for a question at most; ask for them of fewer relationships`);
  }
}

const lookedAt = new WeakMap<Context, number>();

/** Ties of its type between its ends, its own among them where a filter of everything keeps it: at most limit, and how many there are. Throws TooManyParallel. */
function between({ type, source, target }: Relationship, limit: number, context: Context): Promise<Among> {
  const times = (lookedAt.get(context) ?? 0) + 1;
  lookedAt.set(context, times);
  if (times > mostLookedAt) throw new TooManyParallel();
  return context.reading.among([source, target], { ...everything, relationshipTypes: [type] }, limit);
}

async function parallelTo(row: Relationship, _: unknown, context: Context): Promise<readonly Relationship[]> {
  if (row.source === row.target) return [];
  const { relationships } = await between(row, mostParallel + 1, context);
  const others = relationships.filter(({ id }) => id !== row.id).slice(0, mostParallel);
  context.relationships.tell(others);
  return others;
}

async function parallelCount(row: Relationship, _: unknown, context: Context): Promise<number> {
  if (row.source === row.target) return 0;
  const { total } = await between(row, 0, context);
  return total - (assertionOf(row) === null ? 0 : 1);
}

function spanOf(row: Relationship, ends: readonly Entity[]): { from: string | null; to: string | null } {
  const { earliest, latest } = boundsOf(standing(row, ends));
  return { from: earliest, to: latest };
}

function standing(row: Relationship, ends: readonly Entity[]): When {
  return whenOf(
    row,
    ends.map(({ happened }) => happened).filter((dates) => dates.length > 0),
  );
}

/** What those types have that say who left: the motive, where the claims agree on one. */
export const left = Object.fromEntries(
  typesWhere(({ departure }) => departure === 'LEFT').map((type) => [describeRelationship(type).graphqlType, { motive: agreedMotive }]),
);

function agreedMotive({ evidence }: Relationship): Motive | null {
  const [first = 'UNKNOWN', ...rivals] = motivesOf(evidence);
  return rivals.length > 0 ? null : first;
}
