import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { answersTo } from '#tests/browser/answers.ts';
import { begun } from '#tests/browser/begun.ts';
import { leftOutWithout } from '#tests/leftOut.ts';
import { browserMissing } from '#tests/browser/browser.ts';
import { onePage } from '#tests/browser/onePage.ts';
import { drawn, expectAccessible, linkOf, settled, spotOf, visit } from '#tests/browser/visit.ts';

describe('an answer that comes late', leftOutWithout(browserMissing), () => {
  const { browser, url } = begun();

  const shared = onePage(browser, url);

  const title = (page: Page) => page.locator('.detail-title').innerText();

  /** Presses an entity on the canvas, all of which is brought into sight first: what was chosen before may have moved it away. */
  async function press(page: Page, id: string): Promise<void> {
    await page.getByRole('button', { name: 'Show everything' }).click();
    await settled(page);
    const { x, y } = await spotOf(page, id);
    await page.mouse.click(x, y);
    await expect.poll(() => linkOf(page).link.session.selected).toEqual([id]);
  }

  test('to an earlier text of the search is dimmed, and neither key, pointer nor screen reader can choose it', async () => {
    const { page, faults } = shared();
    const answers = await answersTo(page);
    await page.keyboard.press('/');
    await page.keyboard.type('masri');
    await page.getByRole('option').first().waitFor();
    const held = answers.hold('Search', ({ text }) => text === 'turkey');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('turkey');
    expect(await page.getByRole('option').count()).toBe(0);
    await expect.poll(held.waiting).toBe(1);
    const earlier = page.locator('.earlier-hits');
    expect(await earlier.innerText()).toContain('al-Masri');
    expect(Number(await earlier.evaluate((it) => getComputedStyle(it).opacity))).toBeLessThan(0.5);
    await expectAccessible(page);
    const row = await earlier.locator('.hit').first().boundingBox();
    await page.mouse.click((row?.x ?? 0) + 20, (row?.y ?? 0) + 10);
    await page.keyboard.press('/');
    await page.locator('.search-field input').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
    expect(await page.locator('.detail-panel').count()).toBe(0);
    held.release();
    await page.locator('.detail-panel .names').waitFor();
    expect(await title(page)).toBe('Turkey');
    expect(faults).toEqual([]);
  });

  test('to a search that was left opens nothing', async () => {
    const { page } = shared();
    const answers = await answersTo(page);
    const held = answers.hold('Search', ({ text }) => text === 'hammadi');
    await page.keyboard.press('/');
    await page.keyboard.type('hammadi');
    await page.keyboard.press('Enter');
    await expect.poll(held.waiting).toBe(1);
    await press(page, 'turkey');
    held.release();
    await page.waitForTimeout(300);
    await page.locator('.search-field input').focus();
    await page.getByRole('option').first().waitFor();
    expect(linkOf(page).link.session.selected).toEqual(['turkey']);
    expect(await title(page)).toBe('Turkey');
  });

  test('about one entity is not shown of the next, nor takes the selection from it', async () => {
    const { page, faults } = shared();
    const answers = await answersTo(page);
    const held = answers.hold('Entity', ({ id }) => id === 'isis');
    await press(page, 'isis');
    await expect.poll(held.waiting).toBe(1);
    await press(page, 'turkey');
    await page.locator('.detail-panel .names').waitFor();
    held.release();
    await page.waitForTimeout(300);
    expect(await title(page)).toBe('Turkey');
    expect(await page.locator('.detail-panel').innerText()).not.toContain('said to have been left by');
    await page.keyboard.press('Escape');

    await page.keyboard.press('/');
    await page.keyboard.type('Zakat Bureau');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => title(page)).toBe('Zakat Bureau');
    await page.keyboard.press('Delete');
    await expect.poll(() => linkOf(page).link.session.removed.size).toBe(1);
    await page.getByRole('button', { name: 'Show everything' }).click();
    await page.waitForTimeout(600);
    const turkey = await spotOf(page, 'turkey');
    const late = answers.hold('Among');
    await page.keyboard.press('/');
    await page.keyboard.type('Zakat Bureau');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(late.waiting).toBe(1);
    await page.mouse.click(turkey.x, turkey.y);
    await page.locator('.detail-panel .names').waitFor();
    late.release();
    await expect.poll(() => linkOf(page).link.session.removed.size).toBe(0);
    expect(linkOf(page).link.session.selected).toEqual(['turkey']);
    expect(await title(page)).toBe('Turkey');
    expect(faults).toEqual([]);
  });

  test('about one tie, with its claims, is not shown of the next', async () => {
    const { page } = shared();
    const answers = await answersTo(page);
    await page.getByRole('button', { name: /Who left, and where did they go\?/ }).click();
    const rows = page.locator('.departure');
    const held = answers.hold('Relationship');
    await rows.first().click();
    await expect.poll(held.waiting).toBe(1);
    await page.locator('.departure:not([aria-pressed=true])').last().click();
    await expect.poll(held.waiting).toBe(2);
    expect(await page.locator('.detail-panel .claim').count()).toBe(0);
    held.release();
    await page.locator('.detail-panel .claim').first().waitFor();
    expect(await title(page)).toContain((await page.locator('.departure[aria-pressed=true] .departure-who').first().innerText()).trim());
  });

  test('about the neighbors of one entity is not offered for another', async () => {
    const { page } = shared();
    const answers = await answersTo(page);
    const held = answers.hold('NeighborhoodPreview', ({ id }) => id === 'isis');
    await press(page, 'isis');
    await page.keyboard.press('e');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await expect.poll(held.waiting).toBe(1);
    expect(await dialog.locator('.choices').count()).toBe(0);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await press(page, 'turkey');
    await page.keyboard.press('e');
    await dialog.getByText('All ties are on the canvas.').waitFor();
    held.release();
    await page.waitForTimeout(300);
    expect(await dialog.getByRole('heading').innerText()).toContain('Turkey');
    expect(await dialog.innerText()).toContain('All ties are on the canvas.');
  });

  test('keeps nobody from a link to the view as it is, camera and selection, but for the one to the view it is asked for', async () => {
    const { page, faults } = shared();
    const answers = await answersTo(page);
    await press(page, 'turkey');
    const before = linkOf(page).link;
    const link = answers.hold('Among');
    await page.evaluate((hash) => location.assign(hash), '#v=1&on=isis~0~0~i,turkey~5k~0~b&cam=0~0~1');
    await expect.poll(link.waiting).toBe(1);
    await page.getByRole('button', { name: 'Zoom out' }).click();
    await page.waitForTimeout(600);
    expect(new URL(page.url()).hash).toBe('#v=1&on=isis~0~0~i,turkey~5k~0~b&cam=0~0~1');
    link.release();
    await expect.poll(() => linkOf(page).link.session.table.size).toBe(2);

    const dossier = answers.hold('Dossier');
    await page.getByRole('button', { name: 'Draw the whole dossier' }).click();
    await expect.poll(dossier.waiting).toBe(1);
    const zoom = linkOf(page).link.camera?.zoom ?? 0;
    await page.getByRole('button', { name: 'Zoom out' }).click();
    await expect.poll(() => linkOf(page).link.camera?.zoom).toBeCloseTo(zoom * 0.8, 1);
    const { x, y } = await spotOf(page, 'isis');
    await page.mouse.click(x, y);
    await expect.poll(() => linkOf(page).link.session.selected).toEqual(['isis']);
    dossier.release();
    await expect.poll(() => linkOf(page).link.session.table.size).toBe(before.session.table.size);
    expect(faults).toEqual([]);
  });

  test('to the start comes into rows that stand in their order from the first, and what is opened meanwhile stays open', async () => {
    const { page, faults } = await visit(browser(), 'about:blank');
    const answers = await answersTo(page);
    const [dossier, counts] = [answers.hold('Dossier'), answers.hold('Departures')];
    await page.goto(url());
    await expect.poll(counts.waiting).toBe(1);
    const titles = () => page.locator('.questions .question-title').allInnerTexts();
    await expect.poll(async () => (await titles()).length).toBe(7);
    const before = await titles();
    await expectAccessible(page);
    counts.release();
    await expect.poll(() => page.locator('.questions .pending-line').count()).toBe(0);
    expect(await titles()).toEqual(before);
    await page.getByRole('button', { name: /Who came under cover\?/ }).click();
    await page.locator('.question-panel').waitFor();
    expect(dossier.waiting()).toBe(1);
    dossier.release();
    const { link } = await drawn(page);
    expect([link.session.entrance, link.session.table.size > 40]).toEqual(['cover', true]);
    expect(await page.locator('.question-panel').count()).toBe(1);
    expect(faults).toEqual([]);
  });

  test('about departures is shown as the answer to the question that is open by then', async () => {
    const opened = await visit(browser(), 'about:blank', { reducedMotion: 'reduce' });
    const { page, leave } = opened;
    const answers = await answersTo(page);
    const held = answers.hold('Departures');
    const rows = answers.hold('Answer');
    await page.goto(`${url()}/#v=1&on=isis~0~0~b,turkey~5k~0~b&q=money&view=answer`);
    await page.locator('.question-panel').waitFor();
    await expect.poll(held.waiting).toBe(1);
    await expect.poll(rows.waiting).toBe(1);
    expect(await page.locator('.departure').count()).toBe(0);
    expect(await page.locator('.question-panel').innerText()).not.toContain('No claim says so');
    await page.getByRole('button', { name: 'Back to the questions' }).click();
    await expect.poll(() => page.locator('.start-panel .pending-line').count()).toBeGreaterThan(0);
    held.release();
    await page.getByRole('button', { name: /Who came under cover\?/ }).click();
    await expect.poll(rows.waiting).toBe(2);
    rows.release();
    await page.locator('.departure').first().waitFor();
    const reasons = await page.locator('.answer-table tbody td[data-words^=Why]').allInnerTexts();
    expect([reasons.length, reasons.every((words) => words.includes('Under cover'))]).toEqual([4, true]);
    await leave();
  });

  test('to what lies on the table of a link leaves its answer in its place from the first, with what is waited for beside it', async () => {
    const { page, leave } = await visit(browser(), 'about:blank');
    const answers = await answersTo(page);
    const held = answers.hold('Among');
    await page.goto(`${url()}/#v=1&on=isis~0~0~b,turkey~5k~0~b&q=money&view=answer`);
    await expect.poll(held.waiting).toBe(1);
    await page.locator('.answer-page .departure').first().waitFor();
    expect(await page.locator('.question-panel h2').innerText()).toBe('Who fled with money?');
    expect(await page.locator('.view-switch').count()).toBe(0);
    await expect.poll(() => page.locator('.canvas-note').innerText()).toContain('Asking for 2 names');
    expect(await page.locator('.departure').count()).toBe(3);
    held.release();
    await expect.poll(() => linkOf(page).link.session.table.size).toBe(2);
    expect(await page.locator('.answer-page .departure').count()).toBe(3);
    await leave();
  });
});
