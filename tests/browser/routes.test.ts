import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { leftOutWithout } from '#tests/leftOut.ts';
import { begun } from '#tests/browser/begun.ts';
import { browserMissing } from '#tests/browser/browser.ts';
import { drawn, expectAccessible, linkOf, settled, spotOf, visit } from '#tests/browser/visit.ts';

describe('how two names are linked, in a browser', leftOutWithout(browserMissing), () => {
  const { browser, url } = begun();
  const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '');
  const routes = async (page: Page) => (await page.locator('.route-list .route strong').allInnerTexts()).map(plain);

  async function name(page: Page, text: string): Promise<void> {
    await page.locator('.routes-panel input:focus').fill(text);
    await page.locator('.routes-panel .hit').first().waitFor();
    await page.keyboard.press('Enter');
  }

  test('is asked by keyboard, told step by step, reopened by its link and taken back, and says that it is according to everyone', async () => {
    const { page, faults, leave } = await visit(browser(), url(), { reducedMotion: 'reduce' });
    await drawn(page);
    await page.getByRole('button', { name: 'How are two names linked?' }).press('Enter');
    await name(page, 'Abu Talha');
    await expect.poll(() => page.locator('.routes-panel .hits-heading').innerText()).toBe('Weak matches and other names');
    expect(await page.locator('.routes-panel input:focus').inputValue()).toBe('Abu Talha');
    await name(page, 'Fayez al-Hammadi');
    await name(page, 'Abu Hajar al-Kuwaiti');
    await expect.poll(() => routes(page)).toContain('through ISIS');
    expect((await routes(page))[0]).toBe('through Security apparatus');
    const beside = page.locator('.route-beside');
    await expect.poll(() => beside.innerText()).toContain('said to have been headed by');
    expect(plain(await beside.locator('.detail-title').innerText())).toBe('Both are said to have had a tie to Security apparatus');
    await beside.getByRole('button', { name: 'Export', exact: true }).click();
    const saving = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'Export with sources (CSV)' }).click();
    const rows = (await readFile(await (await saving).path(), 'utf8')).trim().split('\r\n');
    expect(rows.map((row) => row.split(',')[0])).toEqual(['"Step"', '"1"', '"2"']);
    expect(rows[1]).toContain('"Fayez al-Hammadi is said to have belonged to Security apparatus"');
    for (const said of ['Route 1 of', 'Zaid al-Furati', 'line 14', 'to September 2014', '1 claim, in 1 document, not graded'])
      expect(await beside.innerText()).toContain(said);
    await expectAccessible(page);
    await page.locator('.routes-panel .link-button').first().click();
    await expect.poll(() => routes(page)).not.toContain('through ISIS');
    expect(linkOf(page).link.session.routes.avoid).toEqual(['isis']);
    await page.keyboard.press('Control+z');
    await expect.poll(() => routes(page)).toContain('through ISIS');
    await page.getByRole('button', { name: 'According to everyone' }).click();
    await page.locator('.perspective-form .voice input').first().check();
    await expect.poll(() => page.locator('.routes-panel .question-head').innerText()).toContain('The answer is according to everyone');
    expect(faults).toEqual([]);
    await leave();
  });

  test.each(['en', 'ar'] as const)('says on a phone what was tried where there is none, and what would give one: %s', async (lang) => {
    const words = {
      en: ['No route', 'Let Security apparatus in', 'inferred ties'],
      ar: ['لا مسار', 'السماح بالمرور بـالجهاز الأمني', 'الصلات المستنتجة'],
    }[lang];
    const options = { reducedMotion: 'reduce', viewport: { width: 390, height: 844 }, hasTouch: true } as const;
    const ends = 'isis~0~0~i,fayez-al-hammadi~-5k~5k~b,abu-hajar-al-kuwaiti~5k~5k~b';
    const asked = 'q=routes&way=fayez-al-hammadi~abu-hajar-al-kuwaiti~1~6~0~0&not=isis,isis-security-apparatus';
    const { page, faults, leave } = await visit(browser(), `${url()}/#v=1&on=${ends}&${asked}&lang=${lang}`, options);
    await drawn(page);
    const beside = page.locator('.route-beside');
    for (const said of words) await expect.poll(async () => plain(await beside.innerText())).toContain(said);
    await expectAccessible(page);
    await beside.locator('.route-try').nth(1).getByRole('button').tap();
    await expect.poll(() => linkOf(page).link.session.routes.avoid).toEqual(['isis']);
    await beside.locator('.route-step').first().waitFor();
    const draw = beside.locator('.notice .link-button').first();
    await draw.tap();
    await expect.poll(() => linkOf(page).link.session.table.has('isis-security-apparatus')).toBe(true);
    await expectAccessible(page);
    expect(faults).toEqual([]);
    await leave();
  });

  test('on a phone, both ends of the route that is chosen are seen with their names between the bar and the sheet', async () => {
    const options = { reducedMotion: 'reduce', viewport: { width: 390, height: 844 }, hasTouch: true } as const;
    const { page, leave } = await visit(browser(), url(), options);
    await drawn(page);
    await page.getByRole('button', { name: 'How are two names linked?' }).tap();
    const ends = ['Fayez al-Hammadi', 'Abu Hajar al-Kuwaiti'];
    for (const end of ends) await name(page, end);
    await page.locator('.route-list .route').first().tap();
    await page.locator('.route-beside .route-step').first().waitFor();
    await settled(page);
    const sheet = await page.locator('.route-beside').boundingBox();
    for (const id of ['fayez-al-hammadi', 'abu-hajar-al-kuwaiti']) {
      const { x, y } = await spotOf(page, id);
      expect([x > 40, x < 350, y > 80, y < (sheet?.y ?? 0) - 40]).toEqual([true, true, true, true]);
    }
    await leave();
  });
});
