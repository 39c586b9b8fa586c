import { describe, expect, test } from 'vitest';
import { leftOutWithout } from '#tests/leftOut.ts';
import { answersTo, brokenServer } from '#tests/browser/answers.ts';
import { begun } from '#tests/browser/begun.ts';
import { browserMissing } from '#tests/browser/browser.ts';
import { drawn, expectAccessible, linkOf, visit } from '#tests/browser/visit.ts';

describe('an answer about who left', leftOutWithout(browserMissing), () => {
  const { browser, url } = begun();

  test('has named members in the row of their group, are counted, and are listed where that is asked', async () => {
    const { page, leave } = await visit(browser(), url(), { reducedMotion: 'reduce' });
    await drawn(page);
    await page.getByRole('button', { name: /Who left, and where did they go\?/ }).click();
    const rows = page.locator('.departure');
    await expect.poll(() => rows.count()).toBe(12);
    expect(await page.locator('.ledger').innerText()).toContain('12 of 12 rows shown, 18 departures');
    await page.getByRole('button', { name: '+ 3 named', exact: true }).press('Enter');
    expect(await page.locator('tr.member .departure').allInnerTexts()).toEqual(['al-Isbani', 'Amer al-Naklawi', 'Yousef Orfali']);
    await page.locator('tr.member .departure').first().press('Enter');
    await page.locator('.claim').first().waitFor();
    expect(await page.locator('.flow-lane[aria-pressed=true]').innerText()).toContain('Unnamed group (line 13)');
    await page.keyboard.press('Escape');
    expect(await page.locator('.flow-side.from').allInnerTexts()).toEqual([
      'Oil money office\ninferred',
      'Zakat Bureau',
      'ISIS\nno office named',
    ]);
    expect(await page.locator('.answer-split > .answer-network .stage[data-drawn]').count()).toBe(1);
    expect(await page.locator('.motive-months > ul > li').count()).toBe(5);
    await page.getByRole('button', { name: 'List them' }).click();
    await expect.poll(() => rows.count()).toBe(18);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Count them there' }).click();
    await expect.poll(() => rows.count()).toBe(15);
    await leave();
  });

  test.each(['en', 'ar'] as const)(
    'has the money of three side by side on a phone, from above to below, each of which can be pressed: %s',
    async (locale) => {
      const options = { reducedMotion: 'reduce', viewport: { width: 390, height: 844 }, hasTouch: true, locale } as const;
      const { page, leave } = await visit(browser(), url(), options);
      await drawn(page);
      await page.locator('.start-panel .questions .question').nth(2).press('Enter');
      const lanes = page.locator('.upright-lane');
      await expect.poll(() => lanes.count()).toBe(3);
      const boxes = await lanes.evaluateAll((each) => each.map((lane) => lane.getBoundingClientRect()).map(({ top, left }) => [top, left]));
      expect(new Set(boxes.map(([top]) => top)).size).toBe(1);
      expect(new Set(boxes.map(([, left]) => left)).size).toBe(3);
      expect(await page.locator('.upright-denial.denied').count()).toBe(3);
      await expectAccessible(page);
      await lanes.nth(0).tap();
      await expect.poll(() => lanes.nth(0).getAttribute('aria-pressed')).toBe('true');
      expect(linkOf(page).link.session.selected).toEqual(['abu-obeida-al-masri.defected-from.isis']);
      await page.setViewportSize({ width: 340, height: 844 });
      await page.locator('.flow-lane').first().waitFor({ state: 'attached' });
      await leave();
    },
  );

  test('says what else is claimed of whoever fled with money, and ends one stroke across the bands in the denial', async () => {
    const { page, leave } = await visit(browser(), url(), { reducedMotion: 'reduce' });
    await drawn(page);
    const answers = await answersTo(page);
    answers.replace('ElseClaimed', brokenServer);
    await page.getByRole('button', { name: /Who fled with money\?/ }).click();
    await page.locator('.else-claimed').getByRole('alert').waitFor();
    answers.pass('ElseClaimed');
    await page.locator('.else-claimed').getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => page.locator('.else-claimed li mark').allInnerTexts()).toEqual(['line 17', 'line 18', 'line 19', 'line 19']);
    expect(await page.locator('.else-claimed li:has(.hollow)').innerText()).toMatch(/ISIS.*, as told by .*Sami al-Furati/);
    expect(await page.locator('.flow-says mark').allInnerTexts()).toEqual(['line 18', 'line 17', 'line 17']);
    expect(await page.locator('.answer-denials.joined li').count()).toBe(1);
    const ends = (await page.locator('.flow-side.to').allInnerTexts()).map((words) => words.replaceAll(/[\u2066-\u2069]/g, ''));
    expect(ends).toEqual([
      'Turkey\nabout 200,000 USD\n1 of 3',
      'not known\nat least 1,000,000,000 SYP; Told of without a figure: 1\n2 of 3',
    ]);
    await expectAccessible(page);
    await leave();
  });

  test('says no number that nobody gave where its answer is none, and those of the next try', async () => {
    const { page, leave } = await visit(browser(), url(), { reducedMotion: 'reduce' });
    await drawn(page);
    const answers = await answersTo(page);
    answers.replace('Answer', brokenServer);
    await page.getByRole('button', { name: /Who fled with money\?/ }).click();
    await page.locator('.answer-page').getByRole('alert').waitFor();
    expect(await page.locator('.question-panel').innerText()).not.toMatch(/No figure is given|How much, by currency/);
    await page.getByRole('button', { name: 'Back to the questions' }).click();
    await page.getByRole('button', { name: /Who left, and where did they go\?/ }).click();
    await page.locator('.answer-page').getByRole('alert').waitFor();
    expect([await page.locator('.ledger').innerText(), await page.locator('.answer-motives').innerText()].join(' ')).not.toMatch(/\d/);
    answers.pass('Answer');
    await page.locator('.answer-page').getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => page.locator('.ledger').innerText()).toContain('12 of 12 rows shown, 18 departures');
    await leave();
  });
});
