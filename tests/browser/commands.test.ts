import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { begun } from '#tests/browser/begun.ts';
import { leftOutWithout } from '#tests/leftOut.ts';
import { browserMissing } from '#tests/browser/browser.ts';
import { drawn, expectAccessible, linkOf, onCanvas, visit, type Visit } from '#tests/browser/visit.ts';

describe('commands and layouts, in a browser', leftOutWithout(browserMissing), () => {
  const { browser, url } = begun();

  async function open(fragment = '', locale = 'en-GB'): Promise<Visit> {
    const opened = await visit(browser(), `${url()}/${fragment}`, { locale, reducedMotion: 'reduce' });
    await drawn(opened.page);
    return opened;
  }

  async function find(page: Page, text: string): Promise<void> {
    await page.keyboard.press('Control+k');
    await page.locator('.commands input').waitFor();
    await page.keyboard.type(text);
  }

  /** Whether the field points at no line, or at one that is there: the line that was marked before a letter was typed goes a moment before the field lets go of it. */
  const pointsAtOne = (page: Page) =>
    page.locator('.commands input').evaluate((field) => {
      const id = field.getAttribute('aria-activedescendant');
      return id === null || id === '' || document.getElementById(id) !== null;
    });

  const isFocused = (page: Page, selector: string) => page.locator(selector).evaluate((element) => element === document.activeElement);

  test.each([
    { locale: 'en-GB', keys: 'keys', title: 'Keys', search: 'search' },
    { locale: 'ar', keys: 'المفاتيح', title: 'المفاتيح', search: 'البحث' },
  ])('a command is found by its words and performed, in $locale', async ({ locale, keys, title, search }) => {
    const { page, faults, leave } = await open('', locale);
    await find(page, keys);
    await expect.poll(() => page.locator('.commands [role=menuitem]').count()).toBe(1);
    await expect.poll(() => pointsAtOne(page)).toBe(true);
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: title, exact: true }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await find(page, search);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => isFocused(page, '.search-field input')).toBe(true);
    expect(faults).toEqual([]);
    await leave();
  });

  test('names are coloured or sized by a measure that is in the link, in the legend, in the list and in the picture to keep, and undone', async () => {
    const { page, faults, leave } = await open();
    await page.keyboard.press('m');
    await expectAccessible(page);
    await page.getByRole('radio', { name: /^Money/ }).check();
    await page.getByRole('radio', { name: /^By the size/ }).check();
    await page.getByRole('combobox').selectOption('USD');
    await page.getByRole('button', { name: 'Draw', exact: true }).click();
    const legend = page.locator('.measure-legend');
    await expect.poll(() => legend.innerText()).toMatch(/Sized by: money in USD, at least\n200,000 USD\n3\nno figure in USD\n44/);
    await expect.poll(() => linkOf(page).link.session.measure).toEqual({ id: 'money', way: 'SIZE', currency: 'USD' });
    await expectAccessible(page);
    await find(page, 'betweenness');
    await page.keyboard.press('Enter');
    await expect.poll(() => legend.innerText()).toMatch(/Coloured by: share of shortest routes/);
    await expect.poll(() => page.locator('.mirror').textContent()).toMatch(/ISIS.{0,60}share of shortest routes: \d+(\.\d)? %/);
    await find(page, 'picture to keep');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.picture-sheet').textContent()).toMatch(/share of shortest routes: \d/);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await legend.waitFor({ state: 'detached' });
    await expect.poll(() => linkOf(page).link.session.measure).toBeNull();
    expect(faults).toEqual([]);
    await leave();
  });

  test('a command is found by what people call it elsewhere, and opens what it says', async () => {
    const { page, faults, leave } = await open();
    for (const [typed, opened] of [
      ['export', 'Take the data out'],
      ['pseudonyms', 'Safe to publish'],
      ['list of ids', 'Open a list of ids'],
    ] as const) {
      await find(page, typed);
      await expect.poll(() => page.locator('.commands [role=menuitem]').allInnerTexts()).toContain(opened);
      await page.keyboard.press('Enter');
      await page.locator('.commands').waitFor({ state: 'detached' });
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await find(page, 'fled with money');
    await page.keyboard.press('Enter');
    await page.locator('.answer-page .departure').first().waitFor();
    expect(faults).toEqual([]);
    await leave();
  });

  test('keys of one letter or sign can be put off, which is remembered, and the others still work', async () => {
    const { page, faults, leave } = await open();
    await page.keyboard.press('?');
    const signs = page.getByRole('checkbox', { name: /^Keys of one letter or sign/ });
    await signs.uncheck();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.reload();
    await onCanvas(page);
    await page.keyboard.press('t');
    await page.keyboard.press('?');
    await find(page, 'list of keys');
    await page.keyboard.press('Enter');
    await signs.waitFor();
    expect([await signs.isChecked(), linkOf(page).link.session.view]).toEqual([false, 'network']);
    await signs.check();
    await page.keyboard.press('Escape');
    await signs.waitFor({ state: 'detached' });
    await page.keyboard.press('t');
    await expect.poll(() => linkOf(page).link.session.view).toBe('list');
    expect(faults).toEqual([]);
    await leave();
  });

  test('the canvas is laid out in rings round what is selected, the link keeps how, and it can be undone', async () => {
    const { page, faults, leave } = await open();
    const before = linkOf(page).link.session;
    await find(page, 'search');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Turkey');
    await page.locator('.hit').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.detail-panel .names').waitFor();
    await page.getByRole('button', { name: 'Lay out again' }).click();
    await page.getByLabel('In rings').check();
    await page.getByLabel('Between rings').fill('200');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Lay out', exact: true }).click();
    await expect.poll(() => linkOf(page).link.session.layout).toEqual({ id: 'radial', values: { gap: 200 } });
    const after = linkOf(page).link.session;
    expect(after.table.get('turkey')).toMatchObject({ x: 0, y: 0 });
    expect(after.table.size).toBe(before.table.size);

    const again = await open(new URL(page.url()).hash);
    await onCanvas(again.page);
    expect(linkOf(again.page).link.session).toEqual(after);
    await again.page.getByRole('button', { name: 'Lay out again' }).click();
    await expect.poll(() => again.page.getByLabel('In rings').isChecked()).toBe(true);
    expect(await again.page.getByLabel('Between rings').inputValue()).toBe('200');
    await again.leave();

    await page.keyboard.press('Control+z');
    await expect.poll(() => linkOf(page).link.session.table).toEqual(before.table);
    expect(linkOf(page).link.session.layout).toEqual(before.layout);
    expect(faults).toEqual([]);
    await leave();
  });
});
