import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { begun } from '#tests/browser/begun.ts';
import { leftOutWithout } from '#tests/leftOut.ts';
import { browserMissing } from '#tests/browser/browser.ts';
import { drawn, expectAccessible, linkOf, settled, spotOf, visit } from '#tests/browser/visit.ts';

const [fayez, bassam] = ['fayez-al-hammadi', 'bassam-al-suleiman'];

/** A line round two spots, from above on round them. */
async function roundBoth(page: Page): Promise<readonly { readonly x: number; readonly y: number }[]> {
  const [first, second] = [await spotOf(page, fayez), await spotOf(page, bassam)];
  const [left, right] = [Math.min(first.x, second.x) - 30, Math.max(first.x, second.x) + 30];
  const [top, bottom] = [Math.min(first.y, second.y) - 20, Math.max(first.y, second.y) + 20];
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}

async function drawLine(page: Page): Promise<void> {
  const [start, ...others] = await roundBoth(page);
  await page.mouse.move(start?.x ?? 0, start?.y ?? 0);
  await page.mouse.down();
  for (const { x, y } of others) await page.mouse.move(x, y, { steps: 5 });
  await page.mouse.up();
}

const selected = (page: Page) => linkOf(page).link.session.selected;
const placeOf = (page: Page, id: string) => linkOf(page).link.session.table.get(id);

describe('names set in order by hand, in a browser', leftOutWithout(browserMissing), () => {
  const { browser, url } = begun();

  test.each([
    {
      locale: 'en-GB',
      line: 'Draw a line round names to select them',
      within: /names are within the line/,
      row: 'Set what is selected in a row',
      none: 'No name that is drawn by itself is within the line.',
    },
    {
      locale: 'ar',
      line: 'رسم خط حول الأسماء لاختيارها',
      within: /^داخل الخط/,
      row: 'ترتيب المختار في صف',
      none: 'ليس داخل الخط اسم مرسوم على حدة.',
    },
  ])('are selected by a line round them and set in a row, a column and evenly, in $locale', async ({ locale, line, within, row, none }) => {
    const { page, faults, leave } = await visit(browser(), url(), { locale, reducedMotion: 'reduce' });
    await drawn(page);
    await settled(page);
    const button = page.getByRole('button', { name: line });
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await expectAccessible(page);
    const camera = linkOf(page).link.camera;
    await drawLine(page);
    await expect.poll(() => selected(page)).toEqual(expect.arrayContaining([fayez, bassam]));
    await page.locator('.announcer').getByText(within).waitFor();
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    expect(linkOf(page).link.camera?.zoom).toBe(camera?.zoom);
    const lassoed = selected(page);
    expect(lassoed.length).toBeLessThan(6);
    await settled(page);

    await page.keyboard.press('Control+k');
    await page.locator('.commands input').fill(row);
    await page.keyboard.press('Enter');
    await page.locator('.commands').waitFor({ state: 'detached' });
    await expect.poll(() => new Set(lassoed.map((id) => placeOf(page, id)?.y)).size).toBe(1);
    await page.keyboard.press('v');
    await expect.poll(() => new Set(lassoed.map((id) => placeOf(page, id)?.x)).size).toBe(1);
    await page.keyboard.press('Control+z');
    await expect.poll(() => new Set(lassoed.map((id) => placeOf(page, id)?.y)).size).toBe(1);
    await page.keyboard.press('Control+z');
    await expect.poll(() => new Set(lassoed.map((id) => placeOf(page, id)?.y)).size).toBeGreaterThan(1);

    await page.keyboard.press('o');
    await page.keyboard.press('Escape');
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    expect(selected(page)).toEqual(lassoed);
    await page.keyboard.press('o');
    const stage = await page.locator('.stage').boundingBox();
    const [x, y] = [(stage?.x ?? 0) + 560, (stage?.y ?? 0) + (stage?.height ?? 0) - 14];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 12, y);
    await page.mouse.move(x + 12, y + 6);
    await page.mouse.up();
    await page.locator('.announcer').getByText(none).waitFor();
    expect(selected(page)).toEqual(lassoed);
    expect(faults).toEqual([]);
    await leave();
  });

  test('are selected by a line with Alt held, and by a finger', async () => {
    const { page, faults, leave } = await visit(browser(), url(), { reducedMotion: 'reduce', hasTouch: true });
    await drawn(page);
    await settled(page);
    await page.keyboard.down('Alt');
    await drawLine(page);
    await page.keyboard.up('Alt');
    await expect.poll(() => selected(page)).toEqual(expect.arrayContaining([fayez, bassam]));
    await page.keyboard.press('Escape');
    await expect.poll(() => selected(page)).toEqual([]);
    await settled(page);
    const before = linkOf(page).link;
    await page.keyboard.press('o');
    const cdp = await page.context().newCDPSession(page);
    const [start, ...others] = await roundBoth(page);
    const touch = (type: 'touchStart' | 'touchMove', at: { x: number; y: number }) =>
      cdp.send('Input.dispatchTouchEvent', { type, touchPoints: [at] });
    await touch('touchStart', start ?? { x: 0, y: 0 });
    for (const point of others) await touch('touchMove', point);
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(() => selected(page)).toEqual(expect.arrayContaining([fayez, bassam]));
    expect(linkOf(page).link.session.table).toEqual(before.session.table);
    expect(faults).toEqual([]);
    await leave();
  });
});
