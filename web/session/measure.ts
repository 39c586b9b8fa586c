/** What names can be measured by, in the order in which it is offered. */
export const measureIds = ['ties', 'speakers', 'documents', 'grade', 'money', 'between'] as const;
export type MeasureId = (typeof measureIds)[number];

/** How a measure is seen: in the ground of names, or in how large they are. */
export const measureWays = ['COLOUR', 'SIZE'] as const;
export type MeasureWay = (typeof measureWays)[number];

/** By what names are coloured or sized. currency: in which sums of money are counted; null: in the one that most money on the table is in. */
export type MeasureChoice = { readonly id: MeasureId; readonly way: MeasureWay; readonly currency: string | null };

/** Where a name stands on the scale of a measure, from the least; null: it has no value. */
export type Weight = { readonly way: MeasureWay; readonly step: 0 | 1 | 2 | 3 | 4 | null };

/** Whether two choices are the same. */
export function sameMeasure(one: MeasureChoice | null, other: MeasureChoice | null): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
