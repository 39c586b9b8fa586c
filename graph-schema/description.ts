/** How the value of a property is written and stored. Vocabulary names a closed list of `vocabularies`. */
export type PropertyType =
  | 'text'
  | 'localized'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'fuzzyDate'
  | 'money'
  | 'identifiers'
  | 'otherValues'
  | 'recordedFrom'
  | { readonly vocabulary: string };

/** A property of a kind or of a relationship type. min and max bound numbers, inclusive. */
export type Property = {
  readonly name: string;
  readonly type: PropertyType;
  readonly required: boolean;
  readonly min?: number;
  readonly max?: number;
};

/** A kind of entity: its GraphQL type is also its label in Neo4j. nature: what may be asked of it, publisher: whether one is taken for it, as sdl/directives.graphql says of each. */
export type KindDescription<Tag extends string = string> = {
  readonly kind: string;
  readonly label: string;
  readonly nature?: string;
  readonly publisher?: boolean;
  /** is: the verb of a sentence that begins with one of them, in a language that needs it. */
  readonly words: Readonly<Record<Tag, { readonly one: string; readonly many: string; readonly is?: string }>>;
  readonly properties: readonly Property[];
};

/** Phrases of a relationship type in one language; sentence holds {source} and {target}, and {is} where its verb agrees with the first of them; clause holds both, and states the tie bare, as bareOut and bareIn do: they stand only in AssertionWords. */
type TieWords = {
  readonly sentence: string;
  readonly out: string;
  readonly in: string;
  readonly clause: string;
  readonly bareOut: string;
  readonly bareIn: string;
};

/** How a tie that no claim asserts is worded in one language: sentence holds {clause}, by {clause} and {speakers}, words {words}. by is there where somebody says so. */
export type AssertionWords = { readonly sentence: string; readonly by?: string; readonly words: string };

/**
 * A relationship type and the kinds it may join. lasting: it holds throughout an interval; else it happens once, somewhere in it. money, departure,
 * kin, birthplace, context: what it means, as sdl/directives.graphql says of each; money.flow is the end at which the money flow stands.
 */
export type RelationshipDescription<Kind extends string = string, Tag extends string = string> = {
  readonly type: string;
  readonly graphqlType: string;
  readonly from: readonly Kind[];
  readonly to: readonly Kind[];
  readonly motivated: boolean;
  readonly directed: boolean;
  readonly lasting: boolean;
  readonly money?: { readonly role: string; readonly flow: 'source' | 'target' };
  readonly departure?: string;
  readonly kin?: boolean;
  readonly birthplace?: boolean;
  readonly context?: boolean;
  readonly words: Readonly<Record<Tag, TieWords>>;
  readonly properties: readonly Property[];
};

/** A value of a closed vocabulary, and its words. */
export type VocabularyValue<Tag extends string = string> = {
  readonly value: string;
  readonly words: Readonly<Record<Tag, string>>;
};

/** With what the schema says of it, which nothing needs at run time. */
export type Described<Value> = Value & { readonly description: string };
