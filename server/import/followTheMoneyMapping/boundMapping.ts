import type { Schema } from '#server/import/followTheMoney/model.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import type { Said } from '#server/import/words/said.ts';
import type { YamlPath } from '#server/import/yaml/yamlSource.ts';

/** A text of columns and what stands between them. */
export type TemplatePiece = { readonly text: string } | { readonly column: string };

/** What a property of an entity holds. dateOf: reads its dates, null where no form of them is written. */
export type BoundProperty = {
  readonly name: string;
  readonly isRequired: boolean;
  readonly says:
    | { readonly entity: string }
    | { readonly template: readonly TemplatePiece[] }
    | { readonly literals: readonly string[]; readonly columns: readonly string[] };
  readonly join: string | null;
  readonly split: string | null;
  readonly format: { readonly written: string; readonly dateOf: (text: string) => string | null } | null;
};

/** An entity that a row makes. by: its key, or the column that holds its id. */
export type BoundEntity = {
  readonly name: string;
  readonly schema: Schema;
  readonly by: { readonly keys: readonly string[]; readonly literal: string } | { readonly idColumn: string };
  readonly properties: readonly BoundProperty[];
};

/** Cells that a row has to have, or not to have; an empty text is an empty cell. */
export type BoundFilter = { readonly column: string; readonly values: ReadonlySet<string>; readonly isNot: boolean };

/** The tables of a query, by the last part of their addresses, and what their rows make, each after those that it names. paths: where each column is named first. */
export type BoundQuery = {
  readonly files: readonly { readonly name: string; readonly path: YamlPath }[];
  readonly filters: readonly BoundFilter[];
  readonly entities: readonly BoundEntity[];
  readonly columns: ReadonlyMap<string, YamlPath>;
};

/** A mapping of FollowTheMoney. readBy: all that it says of how rows are read, as it is written; unfollowed: what it says besides that is not taken. complaint: about what stands at a path of it. */
export type BoundMapping = {
  readonly file: string;
  readonly dataset: string;
  readonly label: string | null;
  readonly publisher: string | null;
  readonly queries: readonly BoundQuery[];
  readonly readBy: unknown;
  readonly unfollowed: readonly string[];
  complaint: (path: YamlPath, told: Said) => PlacedComplaint;
};
