import type { ParseKeys } from 'i18next';
import type { Desk } from '#web/actions/desk.ts';
import type { Saying, State } from '#web/actions/state.ts';

/**
 * The key of a command, by what it writes: '/', a small Latin letter, or a name such as 'Escape'. press: those that do it; the first is
 * shown. control: with Ctrl or Cmd, and then with Shift only where shift says so. or: others that do the same.
 */
export type Keys = { readonly press: readonly string[]; readonly control?: boolean; readonly shift?: boolean; readonly or?: Keys };

/** What a key says that has nothing to do. */
type Idle = Extract<Saying['what'], `idle${string}`>;

/** Something that a person can have the page do. words: its name, as things stand. also: other words by which people look for it. can: whether there is anything for it to do now; idle: what its key says where there is not, nothing where it says nothing. */
export type Command = {
  readonly id: string;
  readonly words: (state: State) => ParseKeys;
  readonly also?: ParseKeys;
  readonly keys?: Keys;
  readonly can?: (state: State) => boolean;
  readonly idle?: Idle;
  readonly perform: (desk: Desk) => void;
};

/** Whether a command has anything to do as things stand. */
export function canPerform({ can }: Command, state: State): boolean {
  return can?.(state) ?? true;
}

/** Whether keys are letters or signs that are pressed by themselves. */
export function isOfOneSign({ press, control = false }: Keys): boolean {
  return !control && press.every((key) => key.length === 1);
}
