/** A node or an edge as Cytoscape is to have it: scalars only, so that two of them are compared at a glance. */
export type Element = NodeElement | EdgeElement;

type Values = Readonly<Record<string, string | number>>;

/** A node: its classes and data choose its style, x and y its middle. */
export type NodeElement = {
  readonly group: 'nodes';
  readonly id: string;
  readonly classes: string;
  readonly data: Values;
  readonly x: number;
  readonly y: number;
};

/** An edge between two nodes, by their ids. */
export type EdgeElement = {
  readonly group: 'edges';
  readonly id: string;
  readonly classes: string;
  readonly data: Values;
  readonly source: string;
  readonly target: string;
};

/** The id of the broad line that is drawn under a selected edge. */
export function glowId(edge: string): string {
  return `${edge}\u0000glow`;
}

/** The id of the cross that is drawn over an edge. */
export function crossId(edge: string): string {
  return `${edge}\u0000cross`;
}

/** Whether two sets of data hold the same values. */
export function sameData(a: Values, b: Values): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

/** Whether an element cannot become another of its id, which is of another group or has other ends. */
export function replaces(before: Element, after: Element): boolean {
  return before.group === 'nodes'
    ? after.group !== 'nodes'
    : after.group !== 'edges' || before.source !== after.source || before.target !== after.target;
}
