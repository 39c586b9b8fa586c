/** A text as YAML writes it, a number among them. */
export type Scalar = string | number | boolean;

/** A value, or a list of them. */
type OneOrMore<Value> = Value | readonly Value[];

/** What a property of an entity holds, as a mapping of FollowTheMoney says it. */
export type PropertyEntry = {
  readonly column?: OneOrMore<string>;
  readonly columns?: OneOrMore<string>;
  readonly literal?: OneOrMore<Scalar>;
  readonly literals?: OneOrMore<Scalar>;
  readonly join?: string;
  readonly split?: string;
  readonly entity?: string;
  readonly template?: string;
  readonly format?: string;
  readonly fuzzy?: boolean;
  readonly required?: boolean;
};

/** An entity that rows make. */
export type EntityEntry = {
  readonly schema: string;
  readonly key?: OneOrMore<string>;
  readonly keys?: OneOrMore<string>;
  readonly key_literal?: Scalar;
  readonly id_column?: string;
  readonly properties?: Readonly<Record<string, PropertyEntry>>;
};

/** Which cells a row has, or has not; null: an empty one. */
type FilterEntry = Readonly<Record<string, OneOrMore<Scalar | null>>>;

/** Tables, and what their rows make. */
export type QueryEntry = {
  readonly csv_url?: OneOrMore<string>;
  readonly csv_urls?: OneOrMore<string>;
  readonly database?: unknown;
  readonly filters?: FilterEntry;
  readonly filters_not?: FilterEntry;
  readonly entities: Readonly<Record<string, EntityEntry>>;
};

/** A data set: what it is called, by whom it is published, and its queries. What else it holds is of catalogues. */
export type DatasetEntry = {
  readonly label?: string;
  readonly publisher?: string;
  readonly query?: OneOrMore<QueryEntry>;
  readonly queries?: OneOrMore<QueryEntry>;
};
