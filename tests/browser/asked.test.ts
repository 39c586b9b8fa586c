import { describe, expect, test } from 'vitest';
import { leftOutWithout } from '#tests/leftOut.ts';
import { answersTo } from '#tests/browser/answers.ts';
import { begun } from '#tests/browser/begun.ts';
import { browserMissing } from '#tests/browser/browser.ts';
import { drawn, expectAccessible, linkOf, onCanvas, visit } from '#tests/browser/visit.ts';

describe('a question of the newsroom, in a browser', leftOutWithout(browserMissing), () => {
  const { browser, url } = begun();

  test('is found by its words, asks for what it needs, is answered in rows that open who says so, and is a link', async () => {
    const { page, faults, leave } = await visit(browser(), url(), { reducedMotion: 'reduce' });
    await drawn(page);
    const answers = await answersTo(page);
    const late = answers.hold('Questions');
    await page.reload();
    await onCanvas(page);
    await page.keyboard.press('Control+k');
    await page.getByRole('textbox', { name: 'What is to be done' }).waitFor();
    await page.keyboard.type('in this unit');
    await page.getByText('No command is called that').waitFor();
    late.release();
    await page.getByRole('menuitem', { name: 'Who else was in this unit then?' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Say what the question needs').waitFor();
    const field = page.getByRole('textbox', { name: 'Which unit or body' });
    expect(await field.evaluate((input) => getComputedStyle(input).borderStyle)).toBe('none');
    await field.fill('تنظيم الدولة');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByLabel('From').fill('2014-09-01');
    await page.getByLabel('To', { exact: true }).fill('2014-09-30');
    const rows = page.getByRole('table', { name: 'Rows of the answer' });
    const row = rows.getByRole('row', { name: /Abu Hajar al-Kuwaiti is said to have left ISIS/ });
    await row.waitFor();
    expect(await row.innerText()).toMatch(/certainly then[^]*September 2014[^]*Conviction[^]*line 8/);
    expect(await rows.getByRole('row', { name: /Abu al-Abd is said to have belonged/ }).innerText()).toMatch(/perhaps then[^]*no date/);
    await row.getByRole('button', { name: /is said to have left/ }).click();
    await page.locator('.detail-panel .claim').first().waitFor();
    await expectAccessible(page);
    const { session } = linkOf(page).link;
    expect(session).toMatchObject({
      view: 'asked',
      entrance: 'asked',
      asked: { question: 'unit-then', values: { unit: 'isis', when: '2014-09-01..2014-09-30' } },
      selected: ['abu-hajar-al-kuwaiti.defected-from.isis'],
    });
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'العربية' }).click();
    await page.getByRole('table', { name: 'صفوف الجواب' }).getByText('حينها يقيناً').first().waitFor();
    await page.setViewportSize({ width: 390, height: 844 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await expectAccessible(page);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.keyboard.press('Control+z');
    await expect.poll(() => linkOf(page).link.session.asked.values).toEqual({ unit: 'isis', when: '2014-09-01..' });
    expect(faults).toEqual([]);
    await leave();
  });
});
