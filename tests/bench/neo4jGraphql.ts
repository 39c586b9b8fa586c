import { Neo4jGraphQL } from '@neo4j/graphql';
import { graphql } from 'graphql';
import type { Driver } from 'neo4j-driver';

const typeDefs = `
  type Entity @node {
    id: ID!
    kind: String!
    labelEn: String
    degree: Int!
    members: [Entity!]! @relationship(type: "MEMBER_OF", direction: IN, properties: "Membership")
  }
  type Membership @relationshipProperties { id: ID! inferred: Boolean! evidenceAllegations: [String!]! evidenceStances: [String!]! }
  type Document @node {
    id: ID!
    title: String
    allegations: [Allegation!]! @relationship(type: "REPORTED_IN", direction: IN)
  }
  type Allegation @node {
    id: ID!
    stance: String!
    place: String!
    speakers: [Entity!]! @relationship(type: "CLAIMED_BY", direction: OUT)
  }
`;

/** What the library is asked where it can answer one of our questions, as far as it can; it answers in this process, without HTTP. Ties between what a hub leads to, what a filter keeps out and how much was left out it cannot be asked for. */
export const askedOfTheLibrary: Readonly<Record<string, string>> = {
  entity: 'query($id: ID!) { entities(where: { id: { eq: $id } }) { id kind labelEn degree } }',
  'members of a hub, 200': `query($id: ID!) { entities(where: { id: { eq: $id } }) { id kind labelEn degree membersConnection(first: 200,
    sort: [{ edge: { id: ASC } }]) { totalCount edges { properties { id inferred evidenceAllegations evidenceStances }
    node { id kind labelEn degree } } } } }`,
  'claims of a document, 50': `query($id: ID!) { documents(where: { id: { eq: $id } }) { id allegationsConnection(first: 50,
    sort: [{ node: { place: ASC } }]) { totalCount edges { node { id stance speakers { labelEn } } } } } }`,
};

/** Answers questions by the library over a database. Throws where it gives errors. */
export async function theLibrary(
  driver: Driver,
): Promise<(query: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>> {
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
  return async (source, variableValues) => {
    const { data, errors } = await graphql({ schema, source, variableValues: { ...variableValues }, contextValue: {} });
    if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
    return data;
  };
}
