import type { EntityKind } from '#graph-schema/generated/ontology.ts';

/** The outlines that kinds are drawn with. */
export type KindShape = 'disc' | 'ring' | 'plate' | 'hexagon' | 'pin' | 'diamond' | 'pill' | 'cut';

type Colour = 'paper' | 'person' | 'unit' | 'unit-b' | 'org' | 'org-b' | 'place' | 'place-b' | 'money';

/** How a kind is drawn on the canvas, in lists and in the legend; the colours by the names of the design tokens. */
export type KindLook = { readonly shape: KindShape; readonly fill: Colour; readonly line: Colour };

/** Every kind's look: a new kind is one line here. */
export const kindLooks: Readonly<Record<EntityKind, KindLook>> = {
  PERSON: { shape: 'disc', fill: 'person', line: 'person' },
  GROUP: { shape: 'ring', fill: 'paper', line: 'person' },
  UNIT: { shape: 'plate', fill: 'unit', line: 'unit-b' },
  ORGANIZATION: { shape: 'hexagon', fill: 'org', line: 'org-b' },
  LOCATION: { shape: 'pin', fill: 'place', line: 'place-b' },
  EVENT: { shape: 'diamond', fill: 'paper', line: 'org-b' },
  MONEY_FLOW: { shape: 'pill', fill: 'paper', line: 'money' },
  ASSET: { shape: 'cut', fill: 'paper', line: 'org-b' },
};
