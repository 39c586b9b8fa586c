import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { begun } from '#tests/browser/begun.ts';
import { leftOutWithout } from '#tests/leftOut.ts';
import { browserMissing } from '#tests/browser/browser.ts';
import { drawn, expectAccessible, visit } from '#tests/browser/visit.ts';

describe('the search, in a browser', leftOutWithout(browserMissing), () => {
  const { browser, url } = begun();

  const title = (page: Page) => page.locator('.detail-title').innerText();

  test('the arrow keys go along what was found, Enter takes the name they are at, and typing on begins anew', async () => {
    const { page, faults, leave } = await visit(browser(), url());
    await drawn(page);
    await page.keyboard.press('/');
    await page.keyboard.type('Furati');
    const hits = page.getByRole('option');
    await hits.nth(1).waitFor();
    const second = await page.locator('.hit-name').nth(1).innerText();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect
      .poll(() => page.locator('.search-field input').getAttribute('aria-activedescendant'))
      .toBe(await hits.nth(1).getAttribute('id'));
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await page.locator('.detail-panel .names').waitFor();
    expect(await title(page)).toBe(second);

    await page.keyboard.press('/');
    await page.keyboard.type('Furati');
    await hits.nth(1).waitFor();
    await page.keyboard.press('ArrowUp');
    await page.locator('.brand').click();
    await expect.poll(() => page.locator('.search-results').isVisible()).toBe(false);
    await page.keyboard.press('/');
    await page.keyboard.type('Fayez al-Hammadi');
    await page.keyboard.press('Enter');
    await expect.poll(() => title(page)).toBe('Fayez al-Hammadi');
    expect(await page.locator('.search-results').isVisible()).toBe(false);
    expect(faults).toEqual([]);
    await leave();
  });

  test('who is not there is told from those who are: under a heading, and Enter adds nobody of another name', async () => {
    for (const [locale, text, heading] of [
      ['en-GB', 'Abu Talha', 'Weak matches and other names'],
      ['ar', 'أبو طلحة', 'تطابق ضعيف وأسماء أخرى'],
    ] as const) {
      const { page, faults, leave } = await visit(browser(), url(), { locale });
      await drawn(page);
      await page.keyboard.press('/');
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      const others = page.getByRole('group', { name: heading });
      await others.getByRole('option').first().waitFor();
      expect(await page.getByRole('option').count()).toBe(await others.getByRole('option').count());
      await expectAccessible(page);
      await page.keyboard.press('Enter');
      expect([await page.locator('.search-results').isVisible(), await page.locator('.detail-title').count()]).toEqual([true, 0]);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.locator('.detail-title').waitFor();
      expect(faults).toEqual([]);
      await leave();
    }
  });

  test('a search that fails says why, and the keyboard can try it again', async () => {
    const { page, leave } = await visit(browser(), url(), { locale: 'ar' });
    await drawn(page);
    await page.context().route('**/graphql', (route) => route.abort());
    await page.keyboard.press('/');
    await page.keyboard.type('المصري');
    await page.locator('.search-results [role=alert]').waitFor();
    await expectAccessible(page);
    await page.context().unroute('**/graphql');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('.search-results').isVisible()).toBe(false);
    await leave();
  });
});
