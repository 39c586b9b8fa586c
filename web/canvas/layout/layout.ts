import type { ParseKeys } from 'i18next';
import type { Places, Problem } from '#web/canvas/layout/problem.ts';
import type { LayoutChoice } from '#web/session/layout.ts';

/** Something that can be asked of a layout. words: what it is called. A number lies from least to most. usual: what it is while nobody asks for anything else. */
export type Parameter =
  | {
      readonly id: string;
      readonly words: ParseKeys;
      readonly kind: 'number';
      readonly least: number;
      readonly most: number;
      readonly usual: number;
    }
  | {
      readonly id: string;
      readonly words: ParseKeys;
      readonly kind: 'choice';
      readonly choices: readonly { readonly id: string; readonly words: ParseKeys }[];
      readonly usual: string;
    };

/** What is asked of a layout, by the ids of its parameters. Both throw for an id that is not among them. */
export type Asked = { number: (id: string) => number; choice: (id: string) => string };

/**
 * A way to lay a picture out. run: places for all bodies, the same for the same problem; fixed ones stay where they are, and free shapes and labels overlap nothing.
 * It runs in the worker, where alone its code is fetched. It counts its rounds and asks no clock.
 */
export type Layout = {
  readonly words: ParseKeys;
  readonly parameters: readonly Parameter[];
  readonly run: (problem: Problem, asked: Asked) => Promise<Places>;
};

/** The value of a parameter: the one given where it is one that the parameter can have, else the usual one. */
export function valueOf(parameter: Parameter, values: LayoutChoice['values']): number | string {
  const value = values[parameter.id];
  if (parameter.kind === 'choice') return parameter.choices.find(({ id }) => id === value)?.id ?? parameter.usual;
  return typeof value === 'number' ? Math.min(parameter.most, Math.max(parameter.least, value)) : parameter.usual;
}

/** What is asked of a layout with some values. */
export function askedOf(parameters: readonly Parameter[], values: LayoutChoice['values']): Asked {
  function parameterOf(id: string): Parameter {
    const found = parameters.find((each) => each.id === id);
    if (!found) throw new RangeError(`no parameter ${id}`);
    return found;
  }
  return {
    number: (id) => Number(valueOf(parameterOf(id), values)),
    choice: (id) => String(valueOf(parameterOf(id), values)),
  };
}
