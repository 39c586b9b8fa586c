import { describe, expect, test } from 'vitest';
import { begun } from '#tests/browser/begun.ts';
import { browserMissing } from '#tests/browser/browser.ts';
import { drawn, expectAccessible, visit } from '#tests/browser/visit.ts';
import { leftOutWithout } from '#tests/leftOut.ts';

describe('a page whose code cannot be fetched', leftOutWithout(browserMissing), () => {
  const { browser, url } = begun();

  test.each([
    { what: 'what it begins with', files: '**/assets/core-*.js' },
    { what: 'what stands round its network', files: '**/assets/mount-*.js' },
    { what: 'its words', files: '**/assets/ar-*.js' },
  ])('says so in each language, where it is $what', async ({ files }) => {
    const context = await browser().newContext({ viewport: { width: 1440, height: 900 }, locale: 'ar', colorScheme: 'dark' });
    const page = await context.newPage();
    await context.route(files, (route) => route.abort());
    await page.goto(url());
    const said = page.getByRole('alert');
    await said.waitFor();
    expect(await said.innerText()).toContain('A part of the page could not be fetched.');
    expect(await said.innerText()).toContain('تعذّر جلب جزء من الصفحة.');
    await expectAccessible(page);
    await context.unroute(files);
    await page.reload();
    await page.locator('.legend-row').first().waitFor();
    await said.waitFor({ state: 'hidden' });
    await context.close();
  });

  test('is none where a script of somebody else is missing', async () => {
    const { page } = await visit(browser(), url());
    await drawn(page);
    await page.evaluate(async () => {
      const script = Object.assign(document.createElement('script'), { src: 'https://elsewhere.example/script.js' });
      const failed = new Promise((resolve) => script.addEventListener('error', resolve));
      document.head.append(script);
      await failed;
    });
    expect(await page.locator('#page-missing').isVisible()).toBe(false);
  });
});
