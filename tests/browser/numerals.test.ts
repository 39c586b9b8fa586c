import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { leftOutWithout } from '#tests/leftOut.ts';
import { begun } from '#tests/browser/begun.ts';
import { browserMissing } from '#tests/browser/browser.ts';
import { drawn, expectAccessible, onCanvas, visit } from '#tests/browser/visit.ts';

const latin = /\d/;

/** The texts on the canvas, as Cytoscape draws them. */
function canvasTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(`
    [...document.querySelectorAll('.stage, .stage *')]
      .filter((each) => '_cyreg' in each)
      .flatMap((each) => each._cyreg.cy.elements().map((one) => String(one.data('label') ?? one.data('words') ?? '')))
      .filter((text) => text !== '')
  `);
}

describe('the digits that numbers are written in, in a browser', leftOutWithout(browserMissing), () => {
  const { browser, url } = begun();

  test('are chosen in Arabic, kept, and reach canvas, ledger, strip of time, panel and table, but no name and no EDTF', async () => {
    const { page, faults } = await visit(browser(), url(), { reducedMotion: 'reduce', locale: 'ar' });
    await drawn(page);
    await onCanvas(page);
    expect((await canvasTexts(page)).filter((text) => latin.test(text)).length).toBeGreaterThan(4);
    expect(await page.locator('.ledger').innerText()).toMatch(latin);
    await page.getByRole('button', { name: 'الأرقام 123: التغيير إلى ١٢٣' }).click();
    await page.getByRole('button', { name: 'الأرقام ١٢٣: التغيير إلى 123' }).waitFor();
    await expect.poll(async () => (await canvasTexts(page)).filter((text) => latin.test(text))).toEqual([]);
    expect((await canvasTexts(page)).join(' ')).toContain('١٬٠٠٠٬٠٠٠٬٠٠٠');
    const shown = () => page.evaluate(() => document.body.innerText);
    await expect.poll(async () => (await shown()).match(/[^\n]*\d[^\n]*/g)).toEqual(['من ترك تنظيم الدولة في دير الزور حتى تموز 2015']);
    expect(await page.locator('.ledger').innerText()).toMatch(/[٠-٩]/);
    expect(await page.locator('.period-axis').innerText()).toMatch(/٢٠١[٣-٦]/);
    await expectAccessible(page);

    await page.keyboard.press('t');
    await expect.poll(() => page.getByRole('grid').innerText()).toMatch(/[٠-٩]/);
    await expect.poll(() => page.getByRole('grid').innerText()).not.toMatch(/(?<![A-F])\d/);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /CSV/ }).click()]);
    const file: Buffer[] = [];
    for await (const piece of await download.createReadStream()) file.push(Buffer.from(piece));
    expect(Buffer.concat(file).toString()).not.toMatch(/[٠-٩]/);

    await page.reload();
    await page.getByRole('button', { name: 'الأرقام ١٢٣: التغيير إلى 123' }).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
    await expect.poll(shown).not.toMatch(/[٠-٩]/);
    expect(await page.locator('.list-count').innerText()).toMatch(latin);
    expect(await page.getByRole('button', { name: /Digits/ }).count()).toBe(0);
    expect(faults).toEqual([]);
  });
});
