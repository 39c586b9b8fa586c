import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { fictionalPair } from '#tests/browser/fictionalPair.ts';
import { leftOutWithout } from '#tests/leftOut.ts';
import { startIsnad } from '#tests/browser/isnad.ts';
import { browserMissing, chromiumPath, launch } from '#tests/browser/browser.ts';
import { drawn, expectAccessible, linkOf, spotOf, visit, type Visit } from '#tests/browser/visit.ts';

const words = {
  en: { search: 'Search', money: /Who fled with money\?/, duplicates: /^Possible duplicates/, close: 'Close' },
  ar: { search: 'البحث', money: /من فرّ ومعه مال/, duplicates: /^قيود قد تكون مكررة/, close: 'إغلاق' },
};
/** Widths of windows that are touched, and of those with a mouse that fold their panel; at each of them what is cut off at a side is looked for in both languages. */
const touched = [320, 390, 768];
const folding = [1024, 1280, 1440, 1920];

/** A width in each language. */
const windows = [
  { width: 390, height: 844, locale: 'ar' },
  { width: 768, height: 1024, locale: 'en' },
] as const;

describe('in a window without room for its panels', leftOutWithout(browserMissing), () => {
  let browser: Browser;
  let isnad: Awaited<ReturnType<typeof startIsnad>>;
  let withPair: Awaited<ReturnType<typeof startIsnad>>;

  beforeAll(async () => {
    [browser, isnad, withPair] = await Promise.all([launch(chromiumPath ?? ''), startIsnad(), startIsnad(fictionalPair)]);
  });
  afterAll(() => Promise.all([browser.close(), isnad.stop(), withPair.stop()]));

  async function open(url: string, width: number, height: number, locale: string): Promise<Visit> {
    const opened = await visit(browser, url, {
      viewport: { width, height },
      locale,
      reducedMotion: 'reduce',
      hasTouch: width < 1024,
      isMobile: width < 1024,
    });
    opened.page.setDefaultTimeout(10_000);
    await drawn(opened.page);
    if (width <= 640) await opened.page.locator('.whole-network').tap();
    return opened;
  }

  const sheetTop = async (page: Page) => (await page.locator('.detail-panel').boundingBox())?.y ?? 0;
  const isFocused = (page: Page, selector: string) => page.locator(selector).evaluate((element) => element === document.activeElement);

  /** Expects that nothing is cut off at a side and that the canvas keeps its least size. */
  async function expectToFit(page: Page): Promise<void> {
    const wide = page.viewportSize()?.width;
    const widths = () => page.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
    await expect.poll(widths).toEqual([wide, wide]);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('button, input, summary')]
        .filter((control) => control.checkVisibility({ visibilityProperty: true }) && !control.closest('.search-place:not(:focus-within)'))
        .filter((control) => control.getBoundingClientRect().left < 0 || control.getBoundingClientRect().right > innerWidth)
        .map((control) => control.outerHTML),
    );
    expect(cut, `${wide} pixels wide`).toEqual([]);
    const canvas = await page.locator('.stage, .answer-page').first().boundingBox();
    expect(Math.min(canvas?.width ?? 0, canvas?.height ?? 0), `${wide} pixels wide`).toBeGreaterThanOrEqual(240);
  }

  /** Expects that nothing is cut off at any of these widths, and goes back to a window. */
  async function expectToFitAt(
    page: Page,
    widths: readonly number[],
    back: { readonly width: number; readonly height: number },
  ): Promise<void> {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 700 });
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      await expectToFit(page);
    }
    await page.setViewportSize(back);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }

  test.each(windows)(
    'of $width by $height, in $locale, the page is whole at every width that is touched, a name is found, read and closed, and a question opens a tie above whose sheet the camera keeps it',
    async (at) => {
      const { page, faults, leave } = await open(isnad.url, at.width, at.height, at.locale);
      await expectToFitAt(page, touched, at);
      await expectToFit(page);
      await expectAccessible(page);

      if (at.width <= 640) await page.getByRole('button', { name: words[at.locale].search, exact: true }).tap();
      else await page.locator('.search-field input').tap();
      await page.keyboard.type('Abu Obeida');
      await page.locator('.hit').first().waitFor();
      await expectToFit(page);
      await expectAccessible(page);
      await page.locator('.hit').first().tap();
      await page.locator('.detail-panel .names').waitFor();
      await expectToFit(page);
      await expectAccessible(page);

      const panel = await page.locator('.detail-panel').boundingBox();
      expect(panel).toMatchObject({ x: 0, width: at.width });
      expect(Math.round((panel?.height ?? 0) + (panel?.y ?? 0))).toBe(at.height);
      expect((panel?.height ?? 0) / at.height).toBeCloseTo(0.6, 2);
      await page.locator('.detail-panel').getByRole('button', { name: words[at.locale].close, exact: true }).tap();
      await page.locator('.detail-panel').waitFor({ state: 'detached' });

      await page.locator('.start-rail').tap();
      await page.getByRole('button', { name: words[at.locale].money }).tap();
      await expectToFit(page);
      await expectAccessible(page);
      await page.locator('.departure').first().tap();
      await page.locator('.claim').first().waitFor();
      await expect.poll(() => linkOf(page).link.session.selected.length).toBe(1);
      expect(await page.locator('.start-fold').isVisible()).toBe(false);
      await page.locator('.answer-tools .button').first().press('Enter');
      for (const id of ['abu-obeida-al-masri', 'isis']) {
        await expect.poll(async () => (await spotOf(page, id)).y).toBeLessThan(await sheetTop(page));
        const { x, y } = await spotOf(page, id);
        expect([id, x > 0, x < at.width, y > 52]).toEqual([id, true, true, true]);
      }
      await expectAccessible(page);
      expect(faults).toEqual([]);
      await leave();
    },
  );

  test.each(windows)('of $width by $height, in $locale, the queue opens, and a decision is recorded and undone', async (at) => {
    const { page, faults, leave } = await open(withPair.url, at.width, at.height, at.locale);
    await page.locator('.start-rail').tap();
    await page.getByRole('button', { name: words[at.locale].duplicates }).and(page.locator('.question')).tap();
    await page.locator('.pair').waitFor();
    await expectToFit(page);
    await expectAccessible(page);
    await page.locator('.pair-buttons .button').first().tap();
    const dialog = page.getByRole('dialog');
    await expectToFit(page);
    await expectAccessible(page);
    await dialog.locator('input').first().fill('A fictional editor');
    await dialog.locator('[type=submit]').tap();
    await page.locator('.pair').waitFor({ state: 'detached' });
    await page.locator('.last-decision button').tap();
    await page.locator('.pair').waitFor();
    await page.locator('.pair-buttons .link-button').tap();
    await page.locator('.detail-panel').waitFor();
    await expect.poll(async () => (await spotOf(page, 'fictional-clerk-latin')).y).toBeLessThan(await sheetTop(page));
    expect(faults).toEqual([]);
    await leave();
  });

  test('on a phone the keyboard reads a tie from the list of what is on the canvas above the sheet, which stops at three heights, by dragging its handle and by keys', async () => {
    const { page, leave } = await open(isnad.url, 390, 844, 'en');
    for (const _ of ['Network', 'Map', 'Table', 'the list']) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.locator('.detail-panel .claim').first().waitFor();
    const list = await page.locator('.mirror').boundingBox();
    expect((list?.y ?? 0) + (list?.height ?? 0)).toBeLessThanOrEqual(await sheetTop(page));
    await expectToFit(page);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.locator('.detail-panel').waitFor({ state: 'detached' });

    await page.locator('.start-rail').tap();
    const panel = page.locator('.start-fold');
    const handle = panel.locator('.sheet-handle');
    const height = async () => Math.round((100 * ((await panel.boundingBox())?.height ?? 0)) / 844);
    expect(await handle.getAttribute('aria-label')).toBe('Height of the panel: 60 %');
    await handle.press('ArrowDown');
    await expect.poll(height).toBe(25);
    await handle.press('ArrowDown');
    expect(await height()).toBe(25);
    await handle.press('Enter');
    await expect.poll(height).toBe(60);
    await handle.press('Space');
    expect(await height()).toBe(Math.round((100 * (844 - 52)) / 844));
    expect(await page.locator('.canvas-area').evaluate((it) => getComputedStyle(it).visibility)).toBe('hidden');
    const at = await handle.boundingBox();
    await page.mouse.move(195, (at?.y ?? 0) + 14);
    await page.mouse.down();
    await page.mouse.move(195, 400, { steps: 4 });
    expect(await height()).toBe(Math.round((100 * 444) / 844));
    await page.mouse.up();
    await expect.poll(height).toBe(60);
    await leave();
  });

  test('on a phone the menu holds what does not fit the bar, and the ledger opens from its line', async () => {
    const { page, leave } = await open(isnad.url, 320, 568, 'en');
    await expectToFit(page);
    await page.getByRole('button', { name: 'More' }).press('Enter');
    await expectAccessible(page);
    await page.getByRole('menuitem', { name: 'List of keys' }).press('Enter');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => page.getByRole('button', { name: 'More' }).evaluate((it) => it === document.activeElement)).toBe(true);
    await page.locator('.ledger-open').tap();
    expect(await page.locator('.ledger').innerText()).toContain('nothing is corroborated');
    await expectAccessible(page);
    await page.keyboard.press('/');
    await page.keyboard.type('ISIS');
    await page.keyboard.press('Enter');
    await page.locator('.detail-panel .names').waitFor();
    await page.getByRole('button', { name: 'More' }).tap();
    await page.keyboard.press('Escape');
    await page.locator('.menu').waitFor({ state: 'detached' });
    expect(await page.locator('.detail-panel').count()).toBe(1);
    await page.getByRole('button', { name: 'More' }).tap();
    await page.getByRole('menuitem', { name: 'العربية' }).tap();
    await expect.poll(() => page.locator('html').getAttribute('dir')).toBe('rtl');
    await expectToFit(page);
    await leave();
  });

  test.each(['en', 'ar'] as const)(
    'of 1280 by 800, in %s, the panel at the start folds to a rail that the keyboard opens and closes, and nothing is cut off at wider ones',
    async (locale) => {
      const { page, faults, leave } = await open(isnad.url, 1280, 800, locale);
      await expectToFitAt(page, folding, { width: 1280, height: 800 });
      await expectToFit(page);
      const rail = page.locator('.start-rail');
      expect(await rail.boundingBox()).toMatchObject({ x: locale === 'en' ? 0 : 1280 - 52, width: 52 });
      expect(await page.locator('.start-panel').isVisible()).toBe(false);
      await rail.press('Enter');
      await expect.poll(() => isFocused(page, '.fold-head p')).toBe(true);
      expect(await rail.getAttribute('aria-expanded')).toBe('true');
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await expect.poll(() => isFocused(page, '.start-rail')).toBe(true);
      expect(await page.locator('.start-panel').isVisible()).toBe(false);

      await rail.press('Space');
      await page.getByRole('button', { name: words[locale].money }).press('Enter');
      await page.locator('.departure').first().press('Enter');
      await page.locator('.claim').first().waitFor();
      expect(await page.locator('.start-panel').isVisible()).toBe(false);
      expect(
        await page
          .locator('.departure')
          .first()
          .evaluate((row) => row === document.activeElement),
      ).toBe(true);
      await expectToFit(page);
      await expectAccessible(page);
      expect(faults).toEqual([]);
      await leave();
    },
  );
});
