import { describe, expect, test } from 'vitest';
import { leftOutWithout } from '#tests/leftOut.ts';
import { begun } from '#tests/browser/begun.ts';
import { browserMissing } from '#tests/browser/browser.ts';
import { drawn, expectAccessible, linkOf, visit } from '#tests/browser/visit.ts';

describe('two accounts compared, in a browser', leftOutWithout(browserMissing), () => {
  const { browser, url } = begun();
  const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '');

  test('stand side by side with what they contradict each other on, in either language, in the link, and not counted as two', async () => {
    const { page, faults, leave } = await visit(browser(), url(), { reducedMotion: 'reduce' });
    await drawn(page);
    await page.getByRole('button', { name: 'According to everyone' }).click();
    await page.getByRole('checkbox', { name: /^Sami al-Furati/ }).click();
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    // Who contradicts the one that was chosen is found, and can be chosen as well.
    const second = page.getByRole('combobox', { name: /Account B/ });
    await expect.poll(() => second.locator('option:checked').innerText()).toBe('ISIS');
    await second.selectOption({ label: 'ISIS' });
    const short = page.locator('.account-counts');
    await expect
      .poll(async () => (await short.innerText()).split(/\s*\n\s*/).filter((text) => /^\d+$/.test(text)))
      .toEqual(['3', '0', '0', '0', '16', '3']);
    expect(await page.getByRole('note').innerText()).toMatch(/came through .*Sami al-Furati.*They are not independent/);
    expect(plain(await page.locator('.account-head').nth(1).innerText())).toMatch(/ISIS, as told by Sami al-Furati\s+6 ties, 3 denied/);
    const hinted = (side: number) => page.locator('.account-paper').nth(side).locator('g[opacity="0.12"]').count();
    await expect.poll(() => hinted(1)).toBeGreaterThan(0);
    expect(await hinted(0)).toBe(0);
    const row = page.getByRole('button', { name: /Abu Obeida al-Masri is said to have left ISIS/ });
    await expect.poll(() => row.innerText()).toMatch(/asserts it, motive: Money\s+line 17\s+B\s+denies it\s+line 19/);
    await row.click();
    await page.locator('.detail-panel .claim').first().waitFor();
    await expectAccessible(page);
    expect(linkOf(page).link.session).toMatchObject({
      view: 'accounts',
      entrance: 'accounts',
      accounts: { a: { of: 'speaker', id: 'sami-al-furati' }, b: { of: 'speaker', id: 'isis' } },
      selected: ['abu-obeida-al-masri.defected-from.isis'],
    });
    await page.keyboard.press('Escape');
    await page.locator('.account-paper').first().locator('[data-id="abu-obeida-al-masri"]').click();
    await expect.poll(() => linkOf(page).link.session.selected).toEqual(['abu-obeida-al-masri']);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'العربية' }).click();
    await expect.poll(() => page.locator('.account-lists h3').first().innerText()).toMatch(/يناقض أحدهما الآخر\s*3/);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await expectAccessible(page);
    await page.goBack();
    expect(faults).toEqual([]);
    await leave();
  });
});
