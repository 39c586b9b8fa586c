import { describe, expect, test } from 'vitest';
import { begun } from '#tests/browser/begun.ts';
import { fictionalClaims } from '#tests/browser/fictionalClaims.ts';
import { startIsnad } from '#tests/browser/isnad.ts';
import { leftOutWithout } from '#tests/leftOut.ts';
import { browserMissing } from '#tests/browser/browser.ts';
import { drawn, expectAccessible, linkOf, onCanvas, settled, visit } from '#tests/browser/visit.ts';

describe('what is selected, in a browser', leftOutWithout(browserMissing), () => {
  const { browser, url } = begun();

  test.each([
    {
      locale: 'en-GB',
      copied: /sentences copied, with who says so/,
      sentence: /^Abu Obeida al-Masri is said to have left ISIS \(.*Sami al-Furati/m,
      open: 'Open the details of what is selected',
      command: 'Copy what is selected as sentences, with who says so',
    },
    {
      locale: 'ar',
      copied: /^نُسخت/,
      sentence: /أبو عبيدة المصري.*\(.*سامي الفراتي/m,
      open: 'فتح تفاصيل المختار',
      command: 'نسخ المختار جملاً مع من قالها',
    },
  ])(
    'is copied as sentences by C, and I goes into its details or folds them, in $locale',
    async ({ locale, copied, sentence, open, command }) => {
      const { page, faults, leave } = await visit(browser(), url(), {
        locale,
        reducedMotion: 'reduce',
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      await drawn(page);
      const { hash } = new URL(page.url());
      await page.evaluate((to) => location.assign(to), `${hash}&sel=abu-obeida-al-masri`);
      await page.locator('.detail-panel').waitFor();
      await page.keyboard.press('c');
      await page.locator('.announcer').getByText(copied).waitFor();
      const text = (await page.evaluate(() => navigator.clipboard.readText())).replaceAll(/[\u2066-\u2069]/g, '');
      expect(text).toMatch(sentence);
      expect(text.split('\n').length).toBeGreaterThan(3);

      const isIn = () => page.evaluate(() => document.querySelector('#detail')?.contains(document.activeElement) === true);
      await page.keyboard.press('i');
      await expect.poll(isIn).toBe(true);
      await page.keyboard.press('i');
      await page.locator('.detail-panel').waitFor({ state: 'detached' });
      expect(linkOf(page).link.session.selected).toEqual(['abu-obeida-al-masri']);
      await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(false);
      await expectAccessible(page);
      await page.getByRole('button', { name: open }).click();
      await page.locator('.detail-panel').waitFor();
      await expect.poll(isIn).toBe(true);

      await page.keyboard.press('?');
      await page.getByRole('dialog').getByText(command).waitFor();
      await page.getByRole('checkbox').uncheck();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.keyboard.press('i');
      await page.keyboard.press('i');
      expect(await page.locator('.detail-panel').count()).toBe(1);
      expect(faults).toEqual([]);
      await leave();
    },
  );

  test('is copied with everybody who speaks in more than 200 claims, and a key that has nothing to do says so', async () => {
    const many = await startIsnad(fictionalClaims);
    const permissions = ['clipboard-read', 'clipboard-write'];
    const { page, faults, leave } = await visit(browser(), many.url, { reducedMotion: 'reduce', permissions });
    await drawn(page);
    for (const [key, says] of [
      ['c', 'Nothing is selected: select a name or a tie first.'],
      ['i', 'Nothing is selected: select a name or a tie first.'],
      ['h', /^Select two names or more/],
      ['v', /^Select two names or more/],
      ['d', 'Select three names or more in the network first.'],
    ] as const) {
      await page.keyboard.press(key);
      await page.locator('.announcer').getByText(says).waitFor();
    }
    const { hash } = new URL(page.url());
    await page.evaluate((to) => location.assign(to), `${hash}&sel=fictional-much-named`);
    await page.locator('.detail-panel').waitFor();
    await page.keyboard.press('c');
    await page
      .locator('.announcer')
      .getByText(/copied, with who says so/)
      .waitFor();
    const [name = ''] = (await page.evaluate(() => navigator.clipboard.readText())).replaceAll(/[\u2066-\u2069]/g, '').split('\n');
    expect(name).toContain('named in 205 claims; Quentin Firstwitness and Lorna Lastwitness; A fictional report of many claims, lines 1');
    expect(name).not.toContain('not read');
    expect(faults).toEqual([]);
    await leave();
    await many.stop();
  });

  test.each(['en-GB', 'ar'])(
    'leaves the answer beside it in view, and the wheel over its picture turns the page, in %s',
    async (locale) => {
      const { page, faults, leave } = await visit(browser(), url(), { locale, reducedMotion: 'reduce' });
      await drawn(page);
      for (const question of ['money', 'departures']) {
        const { hash } = new URL(page.url());
        await page.evaluate((to) => location.assign(to), `${hash.replaceAll(/&(?:sum|view|q|sel)=[^&]*/g, '')}&view=answer&q=${question}`);
        const row = page.locator('.answer-page .departure').nth(1);
        await row.waitFor();
        await settled(page);
        await row.scrollIntoViewIfNeeded();
        const before = await row.boundingBox();
        await row.click();
        await page.locator('.detail-panel').waitFor();
        await expect.poll(async () => Math.abs(((await row.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2);
        const panel = await page.locator('.detail-panel').boundingBox();
        for (const part of ['.answer-network', '.answer-table', '.flow, .curved-flow']) {
          const box = await page.locator(part).first().boundingBox();
          const [left, right] = [box?.x ?? 0, (box?.x ?? 0) + (box?.width ?? 0)];
          expect(left >= (panel?.x ?? 0) + (panel?.width ?? 0) || right <= (panel?.x ?? 0), part).toBe(true);
        }
        const overPicture = async () => {
          await page.locator('.answer-network').scrollIntoViewIfNeeded();
          await settled(page);
          const stage = await page.locator('.answer-network').boundingBox();
          await page.mouse.move((stage?.x ?? 0) + 200, Math.max(80, (stage?.y ?? 0) + 140));
        };
        const scrolled = () => page.locator('.answer-scroll').evaluate((element) => element.scrollTop);
        await page.locator('.answer-scroll').evaluate((element) => void (element.scrollTop = 0));
        await overPicture();
        const from = await scrolled();
        const { camera } = linkOf(page).link;
        await page.mouse.wheel(0, 60);
        await expect.poll(scrolled).toBeGreaterThan(from);
        expect(linkOf(page).link.camera?.zoom).toBe(camera?.zoom);
        await overPicture();
        await page.keyboard.down('Control');
        await page.mouse.wheel(0, -60);
        await page.keyboard.up('Control');
        await expect.poll(() => linkOf(page).link.camera?.zoom).not.toBe(camera?.zoom);
        await page.keyboard.press('Escape');
        await page.locator('.detail-panel').waitFor({ state: 'detached' });
      }
      expect(faults).toEqual([]);
      await leave();
    },
  );

  test('leaves one finger over the small network of an answer to the page, and two move the picture', async () => {
    const { page, faults, leave } = await visit(browser(), url(), {
      reducedMotion: 'reduce',
      hasTouch: true,
      viewport: { width: 1366, height: 900 },
    });
    await onCanvas(page);
    await settled(page);
    const { hash } = new URL(page.url());
    await page.evaluate((to) => location.assign(to), `${hash}&view=answer&q=departures`);
    await page.locator('.answer-page .departure').first().waitFor();
    await page.locator('.answer-network .stage[data-drawn]:not([data-drawn="0"])').waitFor();
    await settled(page);
    const box = await page.locator('.answer-network').boundingBox();
    const [x, y] = [(box?.x ?? 0) + 60, (box?.y ?? 0) + 300];
    const cdp = await page.context().newCDPSession(page);
    const drag = async (...fingers: readonly number[]) => {
      for (const [at, type] of [
        [0, 'touchStart'],
        [40, 'touchMove'],
        [90, 'touchMove'],
        [160, 'touchMove'],
      ] as const)
        await cdp.send('Input.dispatchTouchEvent', { type, touchPoints: fingers.map((aside, id) => ({ id, x: x + aside, y: y - at })) });
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    const scrolled = () => page.locator('.answer-scroll').evaluate((element) => element.scrollTop);
    const { camera } = linkOf(page).link;
    await drag(0);
    await expect.poll(scrolled).toBeGreaterThan(60);
    await page.waitForTimeout(800);
    expect(linkOf(page).link.camera).toEqual(camera);
    expect(await page.getByRole('menu').count()).toBe(0);
    await page.locator('.answer-scroll').evaluate((element) => void (element.scrollTop = 0));
    await drag(0, 300);
    await expect.poll(() => linkOf(page).link.camera).not.toEqual(camera);
    expect(faults).toEqual([]);
    await leave();
  });
});
