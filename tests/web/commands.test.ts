import { describe, expect, test } from 'vitest';
import { initialState } from '#web/actions/state.ts';
import { canPerform } from '#web/commands/command.ts';
import { commands } from '#web/commands/commands.ts';
import { pressed, type Press } from '#web/commands/pressed.ts';
import { put } from '#web/session/table.ts';

const bare = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const start = initialState('EN', 'light', true);
const idsFor = (press: Partial<Press>) =>
  commands.filter(({ keys }) => keys && pressed(keys, { key: '', code: '', ...bare, ...press })).map(({ id }) => id);

describe('the commands of the page', () => {
  test('have ids and words of their own', () => {
    expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
    expect(new Set(commands.map(({ words }) => words(start))).size).toBe(commands.length);
  });

  test.each<readonly [string, Partial<Press>, readonly string[]]>([
    ['/', { key: '/', code: 'Slash' }, ['search']],
    ['? with Shift', { key: '?', code: 'Slash', shiftKey: true }, ['listKeys']],
    ['the Arabic question mark', { key: '؟', code: 'Slash', shiftKey: true }, ['listKeys']],
    ['Control and Z', { key: 'z', code: 'KeyZ', ctrlKey: true }, ['undo']],
    ['Command and Z', { key: 'z', code: 'KeyZ', metaKey: true }, ['undo']],
    ['Shift, Control and Z', { key: 'Z', code: 'KeyZ', ctrlKey: true, shiftKey: true }, ['redo']],
    ['Control and S', { key: 's', code: 'KeyS', ctrlKey: true }, ['save']],
    ['Control and O', { key: 'o', code: 'KeyO', ctrlKey: true }, ['listInvestigations']],
    ['Control and K', { key: 'k', code: 'KeyK', ctrlKey: true }, ['listCommands']],
    ['the key of F on an Arabic keyboard', { key: 'ب', code: 'KeyF' }, ['showEverything']],
    ['P', { key: 'p', code: 'KeyP' }, ['linkNames']],
    ['L', { key: 'l', code: 'KeyL' }, ['pin']],
    ['Delete', { key: 'Delete', code: 'Delete' }, ['hide']],
    ['Backspace', { key: 'Backspace', code: 'Backspace' }, ['hide']],
    ['Escape', { key: 'Escape', code: 'Escape' }, ['unselect']],
    ['Control and Y', { key: 'y', code: 'KeyY', ctrlKey: true }, ['redo']],
    ['Control and Z on a German keyboard, where Z lies at the place of Y', { key: 'z', code: 'KeyY', ctrlKey: true }, ['undo']],
    ['Control and Y on a German keyboard', { key: 'y', code: 'KeyZ', ctrlKey: true }, ['redo']],
    ['Control and Z on a French keyboard, where Z lies at the place of W', { key: 'z', code: 'KeyW', ctrlKey: true }, ['undo']],
    ['Control and W on a French keyboard, at the place of Z', { key: 'w', code: 'KeyZ', ctrlKey: true }, []],
    ['Control and Z on an Arabic keyboard', { key: 'ئ', code: 'KeyZ', ctrlKey: true }, ['undo']],
    ['Control and Y on an Arabic keyboard', { key: 'غ', code: 'KeyY', ctrlKey: true }, ['redo']],
    ['Control and Z on a Greek keyboard', { key: 'ζ', code: 'KeyZ', ctrlKey: true }, ['undo']],
    ['the key of the slash on an Arabic keyboard', { key: 'ظ', code: 'Slash' }, ['search']],
    ['the key of the slash on a German keyboard, which writes a hyphen', { key: '-', code: 'Slash' }, []],
    ['Control and Z with Caps Lock', { key: 'Z', code: 'KeyZ', ctrlKey: true }, ['undo']],
    ['Z alone', { key: 'z', code: 'KeyZ' }, []],
    ['Control and F, which is the browser’s', { key: 'f', code: 'KeyF', ctrlKey: true }, []],
    ['Alt and E, which is the browser’s', { key: 'e', code: 'KeyE', altKey: true }, []],
  ])('are found by %s', (_, press, ids) => {
    expect(idsFor(press)).toEqual(ids);
  });

  test('are offered only where they have something to do', () => {
    const offered = (state: typeof start) => commands.filter((command) => canPerform(command, state)).map(({ id }) => id);
    const changing = ['undo', 'redo', 'hide', 'expand', 'collapse', 'pin', 'relayout'];
    expect(offered(start).filter((id) => changing.includes(id))).toEqual([]);
    const present = { ...put(start.history.present, new Map([['a', { x: 0, y: 0 }]])), selected: ['a'] };
    const selected = { ...start, history: { ...start.history, past: [start.history.present], present } };
    expect(offered(selected).filter((id) => changing.includes(id))).toEqual(['undo', 'hide', 'expand', 'collapse', 'pin', 'relayout']);
  });
});
