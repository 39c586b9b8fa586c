import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { describeKind, describeRelationship, typesWhere } from '#graph-schema/ontology.ts';
import { apiDefinitions, readDefinitions } from '#graph-schema/schema.ts';
import type { Entity } from '#server/domain/entity.ts';
import type { Relationship } from '#server/domain/relationship.ts';
import { allegation, document, dossier, locator } from '#server/graphql/allegation.ts';
import { departure, fuzzyDate, money, moneyHop, path, queryTable, searchHit } from '#server/graphql/answers.ts';
import type { Context } from '#server/graphql/context.ts';
import { decision, duplicateQueries, duplicateSuggestion, likenessEvidence, matchedWord, mutation } from '#server/graphql/duplicates.ts';
import { entity } from '#server/graphql/entity.ts';
import { query } from '#server/graphql/query.ts';
import { left, relationship } from '#server/graphql/relationship.ts';
import { scalars } from '#server/graphql/scalars.ts';
import { storedFields } from '#server/graphql/ontologyFields.ts';

const departures = typesWhere(({ departure }) => departure === 'LEFT').map((type) => describeRelationship(type).graphqlType);

/** The schema of the API with its resolvers. */
export function executableSchema(): GraphQLSchema {
  const stored = storedFields();
  return makeExecutableSchema<Context>({
    typeDefs: apiDefinitions(readDefinitions()),
    inheritResolversFromInterfaces: true,
    resolvers: {
      ...scalars,
      ...stored,
      Query: { ...query, ...duplicateQueries },
      Mutation: mutation,
      Decision: decision,
      DuplicateSuggestion: duplicateSuggestion,
      MatchedWord: matchedWord,
      LikenessEvidence: likenessEvidence,
      Entity: { ...entity, __resolveType: ({ kind }: Entity) => describeKind(kind).label },
      Relationship: { ...relationship, __resolveType: ({ type }: Relationship) => describeRelationship(type).graphqlType },
      ...Object.fromEntries(departures.map((name) => [name, { ...stored[name], ...left }])),
      Allegation: allegation,
      Locator: locator,
      Document: document,
      Dossier: dossier,
      FuzzyDate: fuzzyDate,
      Money: money,
      SearchHit: searchHit,
      Path: path,
      MoneyHop: moneyHop,
      Departure: departure,
      QueryTable: queryTable,
    },
  });
}
