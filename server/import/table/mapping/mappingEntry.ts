import type { EntityKind, NameKind, RelationshipType } from '#graph-schema/generated/ontology.ts';
import type { dateOrders } from '#server/import/table/values/dateIn.ts';

/** One, or a list of them. */
type OneOrMore<Item> = Item | readonly Item[];

/** A cell as a mapping names it: by the name of its column, or with how to read it. Exactly one of column, template and constant is given. */
export type CellEntry =
  | string
  | {
      readonly column?: string;
      readonly template?: string;
      readonly constant?: string;
      readonly values?: Readonly<Record<string, string>>;
      readonly list?: string;
    };

/** What a cell with more to say of it may have beside that. */
type Cell = Exclude<CellEntry, string>;

type NameEntry = string | (Cell & { readonly kind?: NameKind; readonly language?: string });

type IdentifierEntry = Cell & { readonly scheme: string; readonly country?: CellEntry };

/** How a property, or the date of a tie, is read: which of these it has follows from the ontology, and the schema sees to it. */
export type PropertyEntry =
  | string
  | (Cell & {
      readonly from?: string;
      readonly to?: string;
      readonly order?: (typeof dateOrders)[number];
      readonly century?: number;
      readonly calendar?: 'gregorian';
      readonly currency?: CellEntry;
      readonly decimal?: '.' | ',';
      readonly negative?: 'turned';
      readonly en?: CellEntry;
      readonly ar?: CellEntry;
    });

/** What a row says of an entity; what the ontology names for its kind stands beside these. */
export type EntityEntry = {
  readonly kind: EntityKind | { readonly column: string; readonly values: Readonly<Record<string, EntityKind>> };
  readonly as?: string;
  readonly key?: OneOrMore<string>;
  readonly optionalKey?: OneOrMore<string>;
  readonly when?: OneOrMore<string>;
  readonly each?: { readonly column: string; readonly list: string };
  readonly names?: OneOrMore<NameEntry>;
  readonly identifiers?: OneOrMore<IdentifierEntry>;
  readonly other?: OneOrMore<string>;
};

/** What a row says of two entities; what the ontology names for its type stands beside these. */
export type TieEntry = {
  readonly type: OneOrMore<RelationshipType>;
  readonly from: string;
  readonly to: string;
  readonly date?: PropertyEntry;
  readonly other?: OneOrMore<string>;
};

/** A text of a row that says something of its entities. */
type ClaimEntry = { readonly text: string; readonly about: OneOrMore<string>; readonly date?: PropertyEntry };

export type TableEntry = {
  readonly file?: string;
  readonly sheet?: string;
  readonly entities: Readonly<Record<string, EntityEntry>>;
  readonly ties?: readonly TieEntry[];
  readonly claims?: readonly ClaimEntry[];
};

/** A mapping: how rows of tables become entities, ties and claims. */
export type MappingEntry = {
  readonly title?: string;
  readonly publisher?: string;
  readonly encoding?: string;
  readonly separator?: string;
  readonly header?: number;
  readonly empty?: readonly string[];
  readonly tables: readonly TableEntry[];
};
