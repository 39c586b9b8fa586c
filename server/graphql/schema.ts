import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { describeKind, describeRelationship } from '#graph-schema/ontology.ts';
import { apiDefinitions, readDefinitions } from '#graph-schema/schema.ts';
import type { Entity } from '#server/domain/entity.ts';
import type { Relationship } from '#server/domain/relationship.ts';
import { allegation, document, dossier, locator } from '#server/graphql/allegation.ts';
import { departure, fuzzyDate, money, moneyHop, path, queryTable, searchHit } from '#server/graphql/answers.ts';
import type { Context } from '#server/graphql/context.ts';
import { decision, duplicateQueries, duplicateSuggestion, likenessEvidence, matchedWord, mutation } from '#server/graphql/duplicates.ts';
import { entity } from '#server/graphql/entity.ts';
import { query } from '#server/graphql/query.ts';
import { defectedFrom, relationship } from '#server/graphql/relationship.ts';
import { scalars } from '#server/graphql/scalars.ts';
import { storedFields } from '#server/graphql/ontologyFields.ts';

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
      DefectedFrom: { ...stored['DefectedFrom'], ...defectedFrom },
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
