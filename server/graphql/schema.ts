import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { boundsOf } from '#graph-schema/bounds.ts';
import { apiDefinitions, readDefinitions } from '#graph-schema/schema.ts';
import { allegation } from '#server/graphql/allegation.ts';
import type { Context } from '#server/graphql/context.ts';
import { change } from '#server/graphql/change.ts';
import { cypher } from '#server/graphql/cypher.ts';
import { decision } from '#server/graphql/decision.ts';
import { departure } from '#server/graphql/departure.ts';
import { document } from '#server/graphql/document.ts';
import { dossier } from '#server/graphql/dossier.ts';
import { duplicates } from '#server/graphql/duplicates.ts';
import { edition } from '#server/graphql/edition.ts';
import { entity } from '#server/graphql/entity.ts';
import { former } from '#server/graphql/former.ts';
import { fuzzyDate } from '#server/graphql/fuzzyDate.ts';
import { listsInTurns } from '#server/graphql/inTurns.ts';
import { investigation } from '#server/graphql/investigation.ts';
import { money } from '#server/graphql/money.ts';
import { moneyTrail } from '#server/graphql/moneyTrail.ts';
import { neighborhood } from '#server/graphql/neighborhood.ts';
import { ontologyFields, ontologyTypes } from '#server/graphql/ontologyFields.ts';
import { overview } from '#server/graphql/overview.ts';
import { path } from '#server/graphql/path.ts';
import { question } from '#server/graphql/question.ts';
import { recordedFrom } from '#server/graphql/recordedFrom.ts';
import { left, relationship } from '#server/graphql/relationship.ts';
import { scalars } from '#server/graphql/scalars.ts';
import { search } from '#server/graphql/search.ts';
import { timeline } from '#server/graphql/timeline.ts';

/** The nouns of the API: each brings its questions and its fields. */
const nouns = [
  allegation,
  change,
  cypher,
  decision,
  departure,
  document,
  dossier,
  duplicates,
  edition,
  entity,
  former,
  fuzzyDate,
  investigation,
  money,
  moneyTrail,
  neighborhood,
  overview,
  path,
  question,
  recordedFrom,
  left,
  relationship,
  search,
  timeline,
];

/** The schema of the API with its resolvers. */
export function executableSchema(): GraphQLSchema {
  const definitions = readDefinitions();
  const schema = makeExecutableSchema<Context>({
    typeDefs: apiDefinitions(definitions),
    inheritResolversFromInterfaces: true,
    resolvers: [scalars, ontologyTypes, ontologyFields(), ...nouns],
  });
  listsInTurns(schema, boundsOf(definitions).bounded);
  return schema;
}

/** What resolves the fields (TYPE.FIELD) that are resolved for their own type, and not as those of an interface that it has. */
export function ownResolvers(): ReadonlyMap<string, unknown> {
  const maps: readonly object[] = [ontologyFields(), ...nouns];
  return new Map(
    maps.flatMap((types) =>
      Object.entries(types).flatMap(([type, fields]) => Object.entries(fields).map(([field, resolver]) => [`${type}.${field}`, resolver])),
    ),
  );
}
