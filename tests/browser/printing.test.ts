import { describe, expect, test } from 'vitest';
import { begun } from '#tests/browser/begun.ts';
import { leftOutWithout } from '#tests/leftOut.ts';
import { browserMissing } from '#tests/browser/browser.ts';
import { drawn, expectAccessible, visit } from '#tests/browser/visit.ts';

describe('what is printed, in a browser', leftOutWithout(browserMissing), () => {
  const { browser, url } = begun();
  const views = [
    { view: '', holds: [/Bassam al-Suleiman is said to have|Who says so of the 74 ties/, /denied/] },
    { view: '&view=list', holds: [/Relationships · 106 of 106 rows/, /Sami al-Furati; denied by ISIS/] },
    { view: '&view=map', holds: [/Names without a place/, /Natural Earth/] },
    {
      view: '&view=answer&q=money',
      holds: [/^Who left ISIS in Deir ez-Zor, to July 2015/, /Who fled with money/, /more than 1,000,000,000 SYP/],
    },
  ] as const;

  test('is each view whole, with that all of it is claimed, its sources and the date, and nothing of the page round it', async () => {
    const { page, faults, leave } = await visit(browser(), url(), { reducedMotion: 'reduce' });
    await drawn(page);
    const { hash } = new URL(page.url());
    for (const { view, holds } of views) {
      await page.goto('about:blank');
      await page.goto(`${url()}/${hash}${view}`);
      await page
        .locator(view === '' ? '.stage' : '.list-scroll, .map-border, .answer-page .departure')
        .first()
        .waitFor();
      const sheet = page.locator('.print-sheet');
      await expect
        .poll(
          async () => {
            await page.keyboard.press('Control+p');
            return page.getByRole('dialog', { name: 'To print' }).count();
          },
          { timeout: 20_000 },
        )
        .toBe(1);
      const words = async () => ((await sheet.textContent()) ?? '').replaceAll(/[\u2066-\u2069]/g, '');
      for (const each of [...holds, /claims?, not (a )?findings?/, /Source: Deir ez-Zor/, /According to everyone/, /Isnad, \d+ \w+ \d{4}/])
        await expect.poll(words, { timeout: 20_000, message: `${view} ${String(each)}` }).toMatch(each);
      await expectAccessible(page);
      const paper = await page.pdf({ format: 'A4' });
      expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
      await page.emulateMedia({ media: 'print' });
      await expect.poll(async () => [await page.locator('#root').isVisible(), await sheet.isVisible()]).toEqual([false, true]);
      expect(await page.locator('.print-sheet .button:visible').count()).toBe(0);
      await page.emulateMedia({ media: 'screen' });
      await page.keyboard.press('Escape');
    }
    expect(faults).toEqual([]);
    await leave();
  });

  test('is offered only once all of it is read', async () => {
    const { page, leave } = await visit(browser(), url(), { reducedMotion: 'reduce' });
    await drawn(page);
    let release = () => {};
    const freed = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('query ListedTies')) await freed;
      await route.continue();
    });
    await page.keyboard.press('Control+p');
    await page.locator('.print-sheet .waiting', { hasText: 'Reading who says so' }).waitFor();
    const way = page.getByRole('button', { name: 'Print, or save as PDF' });
    expect(await way.count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.print-sheet').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    release();
    await way.waitFor();
    await leave();
  });
});
