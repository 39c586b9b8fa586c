import { createContext, useContext } from 'react';
import { noGhosts, type Ghosts } from '#web/session/ghosts.ts';
import { anyTime, type InPeriod } from '#web/session/inPeriod.ts';
import { nothingKnown, type Known } from '#web/session/known.ts';
import type { DrawnRoute } from '#web/session/routeQuestion.ts';
import type { Drawn } from '#web/session/drawn.ts';

/** What is drawn now, worked out once for all panels. seen: what is known as the chosen perspective draws it; stood: that, as it stood in the chosen period; everything until they are read. route: the one that is shown. strays: those that stand in a counted node no longer, and have no place of their own yet. ghosts: what the chosen perspective keeps out, and the picture hints at; seenFailed: how to ask again for that where it could not be; seenRead: whether it is known. period: how what is drawn stands in the chosen period; periodFailed: how to ask again for that where it could not be; periodRead: whether it is known. */
export type DrawnNow = Drawn & {
  readonly seen: Known;
  readonly stood: Known;
  readonly route: DrawnRoute | null;
  readonly strays: readonly string[];
  readonly ghosts: Ghosts;
  readonly seenFailed: (() => void) | null;
  readonly seenRead: boolean;
  readonly period: InPeriod;
  readonly periodFailed: (() => void) | null;
  readonly periodRead: boolean;
};

/** Holds what is drawn. */
export const DrawnContext = createContext<DrawnNow>({
  entities: [],
  ties: [],
  unasserted: [],
  crowds: [],
  counted: [],
  folded: { THROUGH: [], LEFT: [], PLACES: [] },
  aside: new Set(),
  filtered: { entities: 0, ties: 0, unasserted: 0 },
  seen: nothingKnown,
  stood: nothingKnown,
  route: null,
  strays: [],
  ghosts: noGhosts,
  seenFailed: null,
  seenRead: true,
  period: anyTime,
  periodFailed: null,
  periodRead: true,
});

/** What is drawn now. */
export function useDrawn(): DrawnNow {
  return useContext(DrawnContext);
}

/** Holds the ids of what the selection or the open question keeps from the veil, by itself: it changes with each selection, and most of what is drawn does not. */
export const CompanyContext = createContext<ReadonlySet<string>>(new Set());

/** The ids of what the selection or the open question keeps from the veil. */
export function useCompany(): ReadonlySet<string> {
  return useContext(CompanyContext);
}
