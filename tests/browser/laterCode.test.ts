import { describe, expect, test } from 'vitest';
import { begun } from '#tests/browser/begun.ts';
import { leftOutWithout } from '#tests/leftOut.ts';
import { browserMissing } from '#tests/browser/browser.ts';
import { drawn, expectAccessible } from '#tests/browser/visit.ts';

describe('code that is fetched when it is needed', leftOutWithout(browserMissing), () => {
  const { browser, url } = begun();

  test('is said to be missing where it cannot be had, and comes when it is tried again', async () => {
    const context = await browser().newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
    const page = await context.newPage();
    await context.route('**/assets/network-*.js', (route) => route.abort());
    await context.route('**/assets/DuplicatesPanel-*.js', (route) => route.abort());
    await page.goto(url());
    const missing = page.getByRole('main').getByRole('alert');
    await missing.waitFor();
    expect(await missing.innerText()).toContain('A part of the page could not be fetched');
    await expect.poll(() => page.locator('.ledger li').first().innerText()).toMatch(/\d ties in \d+ lines$/);
    await expectAccessible(page);
    await context.unroute('**/assets/network-*.js');
    await missing.getByRole('button', { name: 'Try again' }).click();
    await drawn(page);

    await page.getByRole('button', { name: /^Possible duplicates/ }).click();
    const absent = page.getByRole('alert');
    await absent.waitFor();
    await context.unroute('**/assets/DuplicatesPanel-*.js');
    await absent.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.duplicates-panel').waitFor();
    await context.close();
  });

  test('is waited for in sight where it is slow, and by who went past the bar to its list', async () => {
    const context = await browser().newContext({ viewport: { width: 1440, height: 900 }, locale: 'ar' });
    const page = await context.newPage();
    const { promise: released, resolve } = Promise.withResolvers<void>();
    await context.route('**/assets/network-*.js', (route) => released.then(() => route.continue()));
    await page.goto(url(), { waitUntil: 'commit' });
    await page.locator('.canvas-state .waiting').waitFor();
    await page.locator('.legend-row').first().waitFor();
    await page.locator('.skip-link').focus();
    await page.keyboard.press('Enter');
    resolve();
    await drawn(page);
    await page.locator('[role=treeitem]:focus').waitFor();
    await context.close();
  });
});
