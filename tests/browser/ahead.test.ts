import pixelmatch from 'pixelmatch';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { begun } from '#tests/browser/begun.ts';
import { browserMissing } from '#tests/browser/browser.ts';
import { onCanvas, settled } from '#tests/browser/visit.ts';
import { leftOutWithout } from '#tests/leftOut.ts';

/** What the page lays over the network later is left out: the choice of views, and the buttons in the corner. */
async function network(page: Page): Promise<PNG> {
  const style = '.view-switch, .canvas-controls, .canvas-state { visibility: hidden; }';
  return PNG.sync.read(await page.locator('.stage').screenshot({ style }));
}

/** Opens a page anew until its answer came as soon as it has to. */
async function openedAhead(page: Page, address: string): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    await page.goto('about:blank');
    await page.goto(address, { waitUntil: 'commit' });
    try {
      await page.locator('.stage[data-drawn]').waitFor({ timeout: 4_000 });
      await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))));
      return;
    } catch (late) {
      if (tried === 5) throw late;
    }
  }
}

describe('the network', leftOutWithout(browserMissing), () => {
  const { browser, url } = begun();

  const forms: readonly (readonly [string, BrowserContextOptions])[] = [
    ['in English', { locale: 'en-GB' }],
    ['in Arabic', { locale: 'ar' }],
    ['in the dark, on a narrower page', { locale: 'en-GB', colorScheme: 'dark', viewport: { width: 1100, height: 700 } }],
  ];

  test.each(forms)('is drawn before the page is there, where it then stays, %s', async (_, form) => {
    const context = await browser().newContext({ viewport: { width: 1440, height: 900 }, colorScheme: 'light', ...form });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => void faults.push(String(error)));
    // A server that has answered nothing yet is slower than the page waits for.
    await page.goto(url());
    await onCanvas(page);
    const { promise: released, resolve } = Promise.withResolvers<void>();
    await context.route('**/assets/mount-*.js', (route) => released.then(() => route.continue()));
    await openedAhead(page, url());
    expect(await page.locator('.top-bar *').count()).toBe(0);
    const [before, box] = [await network(page), await page.locator('.stage').boundingBox()];
    resolve();
    await page.locator('.ledger li').first().waitFor();
    await settled(page);
    expect(await page.locator('.stage').boundingBox()).toEqual(box);
    const after = await network(page);
    expect(pixelmatch(before.data, after.data, undefined, before.width, before.height, { threshold: 0.2 })).toBe(0);
    await page.locator('.stage').click({ position: { x: 5, y: 400 } });
    await page.getByRole('button', { name: /^(Show everything|إظهار كل شيء)/ }).click();
    expect(faults).toEqual([]);
    await context.close();
  });

  test('waits for what a link says besides names', async () => {
    const context = await browser().newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
    const page = await context.newPage();
    const { promise: released, resolve } = Promise.withResolvers<void>();
    await context.route('**/assets/mount-*.js', (route) => released.then(() => route.continue()));
    await page.goto(`${url()}#v=1&view=list`, { waitUntil: 'commit' });
    await page.waitForTimeout(1_500);
    expect(await page.locator('#root *').count()).toBe(0);
    resolve();
    await page.locator('[role=grid]').first().waitFor();
    await context.close();
  });
});
