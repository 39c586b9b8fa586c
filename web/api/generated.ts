/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The store that answers. */
export type Engine =
  /** SQLite in the data folder. */
  | 'EMBEDDED'
  /** Neo4j. */
  | 'NEO4J';

/** One value for each type that implements Entity. */
export type EntityKind =
  /** A thing that can be owned: a house, a car, an account. */
  | 'ASSET'
  /** Something that happened, in which others took part. */
  | 'EVENT'
  /** People known only as a set: a source counts or describes them and does not name them. */
  | 'GROUP'
  /** A place, from a building to a country. */
  | 'LOCATION'
  /** Money that is said to have moved or to have been taken: a node between its payer and its payee. */
  | 'MONEY_FLOW'
  /** A body that is no unit: a movement, a company, a publisher. */
  | 'ORGANIZATION'
  /** One human being, named in a source. */
  | 'PERSON'
  /** A body that gives and takes orders: an armed organisation, a bureau, a checkpoint. */
  | 'UNIT';

/** A language of the interface and of the summaries. */
export type Language =
  /** Arabic. */
  | 'AR'
  /** English. */
  | 'EN';

/** One value for each type that implements Relationship, its name as stored in the graph. */
export type RelationshipType =
  /** Was arrested by. */
  | 'ARRESTED_BY'
  /** Is linked with, in no way that another type says better. */
  | 'ASSOCIATED_WITH'
  /** Comes from a place. */
  | 'BORN_IN'
  /** Was in charge of. */
  | 'COMMANDS'
  /** Left a body it belonged to. */
  | 'DEFECTED_FROM'
  /** Worked for. */
  | 'EMPLOYED_BY'
  /** Went to a place, or over to another body. */
  | 'FLED_TO'
  /** Fought against. */
  | 'FOUGHT_AGAINST'
  /** Entered under cover. */
  | 'INFILTRATED'
  /** Left together with others, or with money or things. */
  | 'LEFT_WITH'
  /** Lies in a larger place. */
  | 'LOCATED_IN'
  /** Was a member of, or had pledged to. */
  | 'MEMBER_OF'
  /** Happened in a place. */
  | 'OCCURRED_AT'
  /** Was active in a place. */
  | 'OPERATES_IN'
  /** Owned. */
  | 'OWNS'
  /** Is whom the money reached: money flow to payee. */
  | 'PAID_TO'
  /** Took part in an event. */
  | 'PARTICIPATED_IN'
  /** Was a part of a larger body. */
  | 'PART_OF'
  /** Is where the money came from: payer to money flow. */
  | 'PAYS'
  /** Was looked for by. */
  | 'PURSUED_BY'
  /** Is kin of. */
  | 'RELATED_TO'
  /** Came back to. */
  | 'RETURNED_TO'
  /** Was sent by. */
  | 'SENT_BY';

export type OverviewQueryVariables = Exact<{
  language: Language;
}>;


export type OverviewQuery = { readonly overview: { readonly allegations: number, readonly documents: number, readonly engine: Engine, readonly entities: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }>, readonly relationships: ReadonlyArray<{ readonly type: RelationshipType, readonly count: number }> }, readonly dossiers: ReadonlyArray<{ readonly id: string, readonly title: string, readonly summary: string | null }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const OverviewDocument = new TypedDocumentString(`
    query Overview($language: Language!) {
  overview {
    entities {
      kind
      count
    }
    relationships {
      type
      count
    }
    allegations
    documents
    engine
  }
  dossiers {
    id
    title(language: $language)
    summary(language: $language)
  }
}
    `) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;