import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { begun } from '#tests/browser/begun.ts';
import { browserMissing } from '#tests/browser/browser.ts';
import { drawn, expectAccessible, visit } from '#tests/browser/visit.ts';
import { leftOutWithout } from '#tests/leftOut.ts';

const many = 8_000;
const table = ['Name,Organisation', ...Array.from({ length: many }, (_, n) => `Fictional Person ${n},Fictional Mill`)].join('\n');

/** Everything that the store of a page holds; while much is set back, the server may say that it has no time: to read all of it out, or for another file. */
const held = (page: Page) => page.evaluate(async () => (await (await fetch('/export/ndjson')).text()).split('\n').toSorted());

describe('a file that is being brought, in a browser', leftOutWithout(browserMissing), () => {
  const { browser, url } = begun();

  test.each([
    { locale: 'en-GB', bring: 'Bring it', stop: 'Stop', stopped: 'Stopped. Nothing half stays', writing: 'Writing rows' },
    { locale: 'ar', bring: 'إدخال', stop: 'إيقاف', stopped: 'توقف الإدخال. لا يبقى شيء ناقص', writing: 'جارٍ كتابة الصفوف' },
  ])('is stopped, and leaves the store as it was, in $locale', async ({ locale, bring, stop, stopped, writing }) => {
    const { page, faults, leave } = await visit(browser(), url(), { locale, reducedMotion: 'reduce' });
    await drawn(page);
    const before = await held(page);
    await page.keyboard.press('b');
    await page
      .locator('.bring-choice input[type=file]')
      .setInputFiles({ name: 'members.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
    const bringing = page.getByRole('button', { name: bring, exact: true });
    await bringing.waitFor();
    const inSight = () => bringing.evaluate((each) => each.getBoundingClientRect().bottom < window.innerHeight);
    expect(await inSight()).toBe(true);
    await page.locator('.bring-came .link-button').click();
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('bring-said');
    expect(await inSight()).toBe(true);
    await bringing.click();
    const progress = page.locator('section.bring-said');
    await progress.getByText(writing).waitFor();
    await progress.locator('progress[value]').waitFor();
    await page.getByRole('button', { name: stop, exact: true }).click();
    await page.getByText(stopped).waitFor();
    await expect.poll(() => held(page), { timeout: 60_000, interval: 3_000 }).toEqual(before);
    expect(faults.filter((fault) => !fault.includes('503'))).toEqual([]);
    await leave();
  });

  test('what is read in one way without being sure is told in one list, with what to do about each', async () => {
    const { page, faults, leave } = await visit(browser(), url(), { locale: 'en-GB', reducedMotion: 'reduce' });
    await drawn(page);
    await page.keyboard.press('b');
    const rows = [
      'Ada Nobody;Omar Nowhere,2016-06-25',
      ',2016-06-26',
      'Mira Nowhere,2016-06-27',
      ...Array.from({ length: 18 }, () => 'Ada Nobody,2016-01-02'),
    ];
    await page.locator('.bring-choice input[type=file]').setInputFiles({
      name: 'seen.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`Seen,Seen on\n${[...rows, 'Omar Nowhere,soon'].join('\n')}\n`),
    });
    const list = page.getByRole('region', { name: 'Not sure of' });
    await list.waitFor();
    const told = () => list.locator('li').allInnerTexts();
    expect((await told()).map((each) => each.split('\n'))).toEqual([
      ['\u2068Seen\u2069', 'nothing tells what these are; each is taken for: Organisation', 'Right', 'Choose what they are'],
      ['row 2, \u2068Seen\u2069', '“\u2068Ada Nobody;Omar Nowhere\u2069” is read as one name', 'Right, one', 'No, several'],
      ['row 3, \u2068Seen\u2069', 'empty: this row names nobody here', 'Right'],
    ]);
    await expectAccessible(page);
    await list.getByRole('button', { name: 'Choose what they are' }).click();
    const kind = page.getByLabel('What Seen is', { exact: true });
    expect(await kind.evaluate((element) => element === document.activeElement)).toBe(true);
    await kind.selectOption({ label: 'Person' });
    const seen = page.getByLabel('What Seen on becomes', { exact: true });
    await seen.selectOption((await seen.locator('option', { hasText: 'Person: Born' }).first().getAttribute('value')) ?? '');
    await list.getByRole('button', { name: 'No, several' }).click();
    await expect
      .poll(told)
      .toEqual([
        expect.stringContaining('each is taken for: Person'),
        expect.stringContaining('row 3'),
        expect.stringContaining('“\u2068soon\u2069” is no date; nothing is brought unless its row is left out'),
      ]);
    await list.getByRole('button', { name: 'Keep the words' }).click();
    await list.getByRole('button', { name: 'Right', exact: true }).first().click();
    await list.getByRole('button', { name: 'Right', exact: true }).click();
    await list.waitFor({ state: 'detached' });
    expect(await page.locator('.bring-mapping textarea').inputValue()).toContain('each: { column: Seen, list: ; }');
    expect(faults.filter((fault) => !fault.includes('503'))).toEqual([]);
    await leave();
  });
});
