import type { PathRank } from '#graph-schema/generated/ontology.ts';

/**
 * The question how two names are linked. from, to: the ends, null where none is chosen yet. via: names that a route must lead through; avoid: names
 * that it must not. inferred: whether ties that an editor inferred may be steps. most: steps at most. chosen: which route is shown, from 0; null: none.
 */
export type RouteQuestion = {
  readonly from: string | null;
  readonly to: string | null;
  readonly via: readonly string[];
  readonly avoid: readonly string[];
  readonly inferred: boolean;
  readonly rank: PathRank;
  readonly most: number;
  readonly chosen: number | null;
};

/** The ends of a route, and the lists of names it is held to. */
export const routeEnds = ['from', 'to'] as const;
export type RouteEnd = (typeof routeEnds)[number];
export type RouteList = 'via' | 'avoid';

/** The most steps and names that the API takes. */
export const mostSteps = 10;
export const mostNamed = 20;

/** The question that nobody has asked anything of yet. */
export const noRoutes: RouteQuestion = {
  from: null,
  to: null,
  via: [],
  avoid: [],
  inferred: false,
  rank: 'BEST_SUPPORTED',
  most: 6,
  chosen: 0,
};

/** A question with two different ends, which can be asked; null where it is not yet one. */
export type AskedRoutes = RouteQuestion & { readonly from: string; readonly to: string };

/** The question, where it has two different ends. */
export function askedRoutes(question: RouteQuestion): AskedRoutes | null {
  const { from, to } = question;
  return from === null || to === null || from === to ? null : { ...question, from, to };
}

/** A route as it is drawn: its names and its ties in order, and which of these it is weakest at. */
export type DrawnRoute = { readonly names: readonly string[]; readonly ties: readonly string[]; readonly weakest: ReadonlySet<string> };

/** Whether two questions are the same, the route that is shown included. */
export function sameRoutes(one: RouteQuestion, other: RouteQuestion): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
