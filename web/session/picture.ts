import type { Assertion, EntityKind, Language, Motive, RelationshipType } from '#graph-schema/generated/ontology.ts';
import type { Numerals } from '#graph-schema/numerals.ts';
import type { Doubt } from '#web/session/period.ts';
import type { Weight } from '#web/session/measure.ts';
import type { Labels } from '#web/session/labels.ts';

/** Where a label stands: inside its shape, or beside it. start is left and end is right in every language, since the canvas is never mirrored. */
export type LabelSide = 'below' | 'above' | 'start' | 'end' | 'inside';

/** What a node stands for: an entity of a kind, or many. */
export type NodeKind = EntityKind | 'MANY';

/** An entity as it is drawn, or a counted node. x and y are in canvas pixels at zoom 1, y downward. degree counts its relationships before any filter; noted: the reader has a note about it; weight: where it stands on the scale of the chosen measure, none where names are not measured. */
export type PictureNode = {
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: Labels;
  readonly degree: number;
  readonly x: number;
  readonly y: number;
  readonly pinned: boolean;
  readonly noted: boolean;
  readonly labelSide: LabelSide;
  readonly weight?: Weight;
};

/**
 * A line as it is drawn, from where a move begins to where it ends: a departure goes from what was left to who left. id: of the relationship
 * that it is drawn as; members: of all that it stands for. motive null draws a plain tie; rivals names two or more motives that claims give for
 * one departure. loose: it begins beside its source, which was left. arrow: something moved, or somebody acted. denied: it holds, and a claim
 * denies one of its members. step: a route leads along it, so that it is marked and its words are the number of the step; else words tell of the relationship that it is drawn as: 'said to have left', 'denied: left'.
 */
export type PictureEdge = {
  readonly id: string;
  readonly members: readonly string[];
  readonly type: RelationshipType;
  readonly source: string;
  readonly target: string;
  readonly motive: Motive | null;
  readonly rivals: readonly Motive[];
  readonly claims: number;
  readonly denied: boolean;
  readonly assertion: Assertion;
  readonly loose: boolean;
  readonly arrow: boolean;
  readonly step: boolean;
  readonly words: Labels;
};

/** The colours that a picture is drawn in. */
export type Theme = 'light' | 'dark' | 'contrast';

/** All that a canvas shows. company: the ids that stay full under the veil; where it is empty there is no veil. or: the word between rival readings. ghosts: the ids that are only hinted at, without words. bare: names that nothing reaches in the chosen period. doubts: of the lines that do not certainly stand in it. */
export type Picture = {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  readonly selected: ReadonlySet<string>;
  readonly company: ReadonlySet<string>;
  readonly ghosts: ReadonlySet<string>;
  readonly bare: ReadonlySet<string>;
  readonly doubts: ReadonlyMap<string, Doubt>;
  readonly or: string;
  readonly language: Language;
  readonly numerals: Numerals;
  readonly theme: Theme;
};
