import type { Assertion, EntityKind, Language, Motive, RelationshipType } from '#graph-schema/generated/ontology.ts';
import type { Labels } from '#web/session/labels.ts';

/** Where a label stands: inside its shape, or beside it. start is left and end is right in every language, since the canvas is never mirrored. */
export type LabelSide = 'below' | 'above' | 'start' | 'end' | 'inside';

/** An entity as it is drawn. x and y are in canvas pixels at zoom 1, y downward. degree counts its relationships before any filter. */
export type PictureNode = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly label: Labels;
  readonly degree: number;
  readonly x: number;
  readonly y: number;
  readonly pinned: boolean;
  readonly labelSide: LabelSide;
};

/**
 * A relationship as it is drawn. motive null draws a plain tie; rivals names two or more motives that claims give for one departure. denied: it
 * holds, and a claim denies it. words go before the target: 'said to have left', 'denied: left'. ties: how many relationships the line
 * stands for.
 */
export type PictureEdge = {
  readonly id: string;
  readonly type: RelationshipType;
  readonly source: string;
  readonly target: string;
  readonly motive: Motive | null;
  readonly rivals: readonly Motive[];
  readonly certain: boolean;
  readonly claims: number;
  readonly denied: boolean;
  readonly assertion: Assertion;
  readonly directed: boolean;
  readonly words: Labels;
  readonly ties: number;
};

/** The colours that a picture is drawn in. */
export type Theme = 'light' | 'dark' | 'contrast';

/** All that a canvas shows. company: the ids that stay full under the veil; where it is empty there is no veil. */
export type Picture = {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  readonly selected: ReadonlySet<string>;
  readonly company: ReadonlySet<string>;
  readonly language: Language;
  readonly theme: Theme;
};
