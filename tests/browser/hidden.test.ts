import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { begun } from '#tests/browser/begun.ts';
import { browserMissing } from '#tests/browser/browser.ts';
import { onePage } from '#tests/browser/onePage.ts';
import { onCanvas, settled } from '#tests/browser/visit.ts';
import { leftOutWithout } from '#tests/leftOut.ts';

async function stage(page: Page): Promise<PNG> {
  await settled(page);
  return PNG.sync.read(await page.locator('.stage').screenshot());
}

/** Changes the colours until they are those of a theme. */
async function turn(page: Page, until: string): Promise<void> {
  while ((await page.locator('html').getAttribute('data-theme')) !== until) {
    const before = await page.locator('html').getAttribute('data-theme');
    await page.keyboard.press('Control+k');
    await page.locator('.commands input').fill('theme');
    await page.keyboard.press('Enter');
    await page.locator(`html:not([data-theme="${before}"])`).waitFor();
  }
}

/** The pixels in which two pictures of the canvas differ. */
function differing(one: PNG, other: PNG): number {
  return pixelmatch(one.data, other.data, undefined, one.width, one.height, { threshold: 0.2 });
}

const within = { timeout: 20_000 };

describe('what the legend hides', leftOutWithout(browserMissing), () => {
  const { browser, url } = begun();
  const visited = onePage(browser, url);

  test('comes back as it was, in the colours of now', async () => {
    const { page, faults } = visited();
    const rows = page.locator('.legend-row[aria-pressed]');
    await onCanvas(page);
    const light = await stage(page);
    await rows.first().click();
    await expect.poll(async () => differing(light, await stage(page)), within).toBeGreaterThan(500);
    await rows.first().click();
    await expect.poll(async () => differing(light, await stage(page)), within).toBeLessThan(50);
    await rows.first().click();
    await turn(page, 'dark');
    await rows.first().click();
    await expect.poll(async () => differing(light, await stage(page)), within).toBeGreaterThan(5_000);
    const dark = await stage(page);
    await turn(page, 'light');
    await expect.poll(async () => differing(light, await stage(page)), within).toBeLessThan(50);
    await turn(page, 'dark');
    await expect.poll(async () => differing(dark, await stage(page)), within).toBeLessThan(50);
    await turn(page, 'light');
    expect(faults).toEqual([]);
  });
});
