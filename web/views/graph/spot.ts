import { otherEnd } from '#web/session/company.ts';
import type { KnownTie } from '#web/session/known.ts';

/** Where the keyboard is in the list of the canvas: at an entity, or at one of its ties. */
export type Spot = { readonly entity: string; readonly tie: string | null };

/** What a key does in the list, whichever way its language runs. */
export type Step = 'next' | 'previous' | 'inward' | 'outward' | 'first' | 'last';

const steps: Readonly<Record<string, Step>> = { ArrowDown: 'next', ArrowUp: 'previous', Home: 'first', End: 'last' };

/** The step that a key stands for, or null. Inward is the way that the language runs. */
export function stepFor(key: string, dir: 'ltr' | 'rtl'): Step | null {
  if (key === 'ArrowLeft') return dir === 'rtl' ? 'inward' : 'outward';
  if (key === 'ArrowRight') return dir === 'rtl' ? 'outward' : 'inward';
  return steps[key] ?? null;
}

/**
 * Where a step leads. Up and down go along the names, or along the ties of one; inward into the ties and on to the neighbor, outward back to
 * the name. Where it leads nowhere, the same spot.
 */
export function spotAfter(step: Step, at: Spot, names: readonly string[], ties: readonly KnownTie[]): Spot {
  const tie = ties.find(({ id }) => id === at.tie);
  const after: Readonly<Record<Step, Spot>> = {
    next: beside(at, 1, names, ties),
    previous: beside(at, -1, names, ties),
    inward: tie ? name(otherEnd(tie, at.entity)) : { ...at, tie: ties[0]?.id ?? null },
    outward: name(at.entity),
    first: name(names[0] ?? at.entity),
    last: name(names.at(-1) ?? at.entity),
  };
  return after[step];
}

function name(entity: string): Spot {
  return { entity, tie: null };
}

function beside(at: Spot, by: number, names: readonly string[], ties: readonly KnownTie[]): Spot {
  if (at.tie === null) return name(names[names.indexOf(at.entity) + by] ?? at.entity);
  return { ...at, tie: ties[ties.findIndex(({ id }) => id === at.tie) + by]?.id ?? at.tie };
}
