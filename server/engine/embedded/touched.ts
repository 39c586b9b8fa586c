/** Row numbers of what a change wrote or withdrew. merged: entities that it merged into another one or parted from it. */
export type Touched = {
  readonly entities: Set<number>;
  readonly relationships: Set<number>;
  readonly merged: Set<number>;
};

/** Nothing yet. */
export function nothingTouched(): Touched {
  return { entities: new Set(), relationships: new Set(), merged: new Set() };
}
