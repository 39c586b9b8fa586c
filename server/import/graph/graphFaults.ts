import type { PlacedComplaint } from '#server/import/placedComplaint.ts';

/** Where something stands in a file. */
export type GraphPlace = { readonly line: number; readonly column: number };

/** Told of what is wrong at a place of a graph. entry: the places of the nodes, edges or objects that can be left out for it; none where it is the whole file that is wrong. */
export type ComplainOfGraph = (complaint: Omit<PlacedComplaint, 'file'>, entries?: readonly GraphPlace[]) => void;

/** Whether what stands at a place is left out. */
export type IsLeft = (place: GraphPlace) => boolean;

/** A place as a key. */
export function placeKey({ line, column }: GraphPlace): string {
  return `${line}:${column}`;
}
