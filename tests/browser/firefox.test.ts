import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'puppeteer-core';
import { firefoxMissing, launchFirefox } from '#tests/browser/firefox.ts';
import { startIsnad } from '#tests/browser/isnad.ts';
import { leftOutWithout } from '#tests/leftOut.ts';
import { decode } from '#web/session/link.ts';

describe('the page in Firefox', leftOutWithout(firefoxMissing), () => {
  let begun: { readonly browser: Browser; readonly isnad: Awaited<ReturnType<typeof startIsnad>> } | null = null;
  beforeAll(async () => {
    const [browser, isnad] = await Promise.all([launchFirefox(), startIsnad()]);
    begun = { browser, isnad };
  });
  afterAll(() => Promise.all([begun?.browser.close(), begun?.isnad.stop()]));

  async function opened(): Promise<{ readonly page: Page; readonly faults: string[] }> {
    if (begun === null) throw new Error('no test has begun');
    const page = await begun.browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => void faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.setViewport({ width: 1440, height: 900 });
    await page.goto(begun.isnad.url);
    await drawn(page);
    return { page, faults };
  }

  test('a name is searched for, opened, gone near and undone, and the same network stands as map and as table', async () => {
    const { page, faults } = await opened();
    const names = linkOf(page).table.size;
    expect(names).toBeGreaterThan(40);
    await page.keyboard.press('/');
    await page.keyboard.type('Fayez al-Hammadi');
    await page.waitForSelector('[role=option]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.detail-panel .names');
    expect(await page.$eval('.detail-title', (title) => title.textContent)).toBe('Fayez al-Hammadi');
    await settled(page);
    const before = cameraOf(page);
    await page.mouse.move(800, 450);
    await page.mouse.wheel({ deltaY: -240 });
    await expect.poll(() => cameraOf(page)?.zoom ?? 0).toBeGreaterThan(before?.zoom ?? Infinity);

    await page.click('::-p-aria([name="Hide"][role="button"])');
    await expect.poll(() => linkOf(page).table.size).toBe(names - 1);
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await expect.poll(() => linkOf(page).table.size).toBe(names);

    await page.click('::-p-aria([name="Map"][role="button"])');
    await page.waitForSelector('.map-side');
    await page.click('::-p-aria([name="Table"][role="button"])');
    await page.waitForSelector('.list-scroll tbody tr');
    expect(faults).toEqual([]);
    await page.close();
  });

  test('in Arabic it is read from the right, and who fled with money stands with who says so', async () => {
    const { page, faults } = await opened();
    await page.click('::-p-text(العربية)');
    await page.waitForSelector('html[dir=rtl]');
    await page.click('::-p-text(من فرّ ومعه مال؟)');
    await page.waitForSelector('.answer-table tbody tr');
    expect(await page.$eval('.answer-table', (table) => table.textContent)).toContain('أبو عبيدة المصري');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1440);
    expect(faults).toEqual([]);
    await page.close();
  });
});

async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() => location.hash.includes('&on=') && location.hash.includes('&cam='));
  await page.waitForSelector('#root > :not([aria-hidden])');
  await page.waitForSelector('.stage[data-drawn]');
}

/** Waits until the address, and with it the camera, has not changed for a moment. */
async function settled(page: Page): Promise<void> {
  for (let before = ''; before !== page.url();) {
    before = page.url();
    await new Promise((resolve) => setTimeout(resolve, 600));
  }
}

function linkOf(page: Page) {
  return decode(new URL(page.url()).hash.slice(1)).link.session;
}

function cameraOf(page: Page) {
  return decode(new URL(page.url()).hash.slice(1)).link.camera;
}
