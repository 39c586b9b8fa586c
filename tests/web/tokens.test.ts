import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Colours = ReadonlyMap<string, string>;

const css = readFileSync(new URL('../../web/look/tokens.css', import.meta.url), 'utf8');

function block(selector: RegExp): Colours {
  const rules = css.slice(css.search(selector));
  const body = rules.slice(rules.indexOf('{') + 1, rules.indexOf('}'));
  return new Map([...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]));
}

function channels(colours: Colours, name: string): readonly [number, number, number] {
  const value = colours.get(name) ?? expect.fail(`no token ${name}`);
  const at = (from: number): number => Number.parseInt(value.slice(from, from + 2), 16) / 255;
  return [at(1), at(3), at(5)];
}

/** Relative luminance, WCAG 2.2. */
function luminance([red, green, blue]: readonly [number, number, number]): number {
  const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function ratio(first: readonly [number, number, number], second: readonly [number, number, number]): number {
  const [low = 0, high = 0] = [luminance(first), luminance(second)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function contrast(colours: Colours, first: string, second: string): number {
  return Math.round(ratio(channels(colours, first), channels(colours, second)) * 10) / 10;
}

const themes = { light: block(/:root/u), dark: block(/data-theme=.?dark/u), contrast: block(/data-theme=.?contrast/u) };
const motives = ['conviction', 'fear', 'money', 'cover', 'unknown'] as const;

describe('the design tokens', () => {
  test('every theme has every colour', () => {
    expect([...themes.dark.keys()]).toEqual([...themes.light.keys()]);
    expect([...themes.contrast.keys()]).toEqual([...themes.light.keys()]);
    expect([...themes.light.keys()]).toEqual(expect.arrayContaining(['paper', 'ink', ...motives]));
  });

  test.each([
    ['light', { ink: 15.3, ink2: 7.7, ink3: 5.2, ctl: 3.3, tie: 3.2 }],
    ['dark', { ink: 15.2, ink2: 9.8, ink3: 6.8, ctl: 4.5, tie: 3.7 }],
    ['contrast', { ink: 21, ink2: 21, ink3: 16.5, ctl: 21, tie: 8.9 }],
  ] as const)('text, controls and ties stand out from paper in the %s theme', (theme, wanted) => {
    const found = Object.fromEntries(Object.keys(wanted).map((name) => [name, contrast(themes[theme], name, 'paper')]));
    expect(found).toEqual(wanted);
  });

  test.each([
    ['light', { conviction: [3.5, 3.7], fear: [3.3, 3.5], money: [5.7, 5.9], cover: [8.1, 8.5], unknown: [9.1, 9.5] }],
    ['dark', { conviction: [7.3, 6.6], fear: [8.3, 7.6], money: [5.1, 4.6], cover: [4.5, 4], unknown: [11.8, 10.7] }],
    ['contrast', { conviction: [6.6, 6.6], fear: [6.3, 6.3], money: [9.7, 9.7], cover: [10.3, 10.3], unknown: [21, 21] }],
  ] as const)('motives stand out from paper and panel in the %s theme', (theme, wanted) => {
    const colours = themes[theme];
    const found = Object.fromEntries(motives.map((name) => [name, [contrast(colours, name, 'paper'), contrast(colours, name, 'panel')]]));
    expect(found).toEqual(wanted);
  });

  test.each(['light', 'dark', 'contrast'] as const)(
    'words can be read on every step of a scale of the %s theme, and steps be told apart',
    (theme) => {
      const colours = themes[theme];
      const grounds = [0, 1, 2, 3, 4].map((step) => `step${step}`);
      const inks = grounds.map((ground, step) => [ground, contrast(colours, step < 3 ? 'ink' : 'step-ink', ground) >= 4.5]);
      expect(inks).toEqual(grounds.map((ground) => [ground, true]));
      const apart = grounds.slice(1).map((ground, step) => [ground, contrast(colours, ground, `step${step}`) >= 1.25]);
      expect(apart).toEqual(grounds.slice(1).map((ground) => [ground, true]));
    },
  );

  test('what is marked can be read on the mark', () => {
    const found = [themes.light, themes.dark, themes.contrast].map((colours) => contrast(colours, 'mark-ink', 'mark'));
    expect(found).toEqual([12.6, 7.5, 16.1]);
  });

  test.each(['light', 'dark', 'contrast'] as const)('text can be read and controls be seen on every ground of the %s theme', (theme) => {
    const colours = themes[theme];
    for (const ground of ['paper', 'panel', 'sunk']) {
      for (const text of ['ink', 'ink2', 'ink3'])
        expect([text, ground, contrast(colours, text, ground) >= 4.5]).toEqual([text, ground, true]);
      if (ground !== 'sunk') expect(['ctl', ground, contrast(colours, 'ctl', ground) >= 3]).toEqual(['ctl', ground, true]);
    }
    expect(contrast(colours, 'hub-ink', 'hub')).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['light', 'dark'] as const)('labels can still be read under the veil of the %s theme', (theme) => {
    const colours = themes[theme];
    const paper = channels(colours, 'paper');
    for (const text of ['ink', 'ink2']) {
      const [red, green, blue] = channels(colours, text);
      const veiled = [red * 0.62 + paper[0] * 0.38, green * 0.62 + paper[1] * 0.38, blue * 0.62 + paper[2] * 0.38] as const;
      expect(ratio(veiled, paper)).toBeGreaterThanOrEqual(3);
    }
  });
});
