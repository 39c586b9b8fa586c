import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { begun } from '#tests/browser/begun.ts';
import { browserMissing } from '#tests/browser/browser.ts';
import { drawn, visit } from '#tests/browser/visit.ts';
import { leftOutWithout } from '#tests/leftOut.ts';

const many = 20_000;
const table = ['Name,Organisation', ...Array.from({ length: many }, (_, n) => `Fictional Person ${n},Fictional Mill`)].join('\n');

/** Everything that the store of a page holds; while much is set back, the server may say that it has no time to read all of it out. */
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
    await page.getByRole('button', { name: bring, exact: true }).click();
    const progress = page.locator('section.bring-said');
    await progress.getByText(writing).waitFor();
    await progress.locator('progress[value]').waitFor();
    await page.getByRole('button', { name: stop, exact: true }).click();
    await page.getByText(stopped).waitFor();
    await expect.poll(() => held(page), { timeout: 60_000, interval: 3_000 }).toEqual(before);
    expect(faults.filter((fault) => !fault.includes('503'))).toEqual([]);
    await leave();
  });
});
