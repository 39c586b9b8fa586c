import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { fictionalPair } from '#tests/browser/fictionalPair.ts';
import { leftOutWithout } from '#tests/leftOut.ts';
import { startIsnad } from '#tests/browser/isnad.ts';
import { browserMissing, chromiumPath, launch } from '#tests/browser/browser.ts';
import { drawn, expectAccessible, linkOf, visit, type Visit } from '#tests/browser/visit.ts';

const pairNames = ['فريد الوهمي الخيالي', 'Farid al-Wahmi al-Khayali'];

describe('entries that may be one, in a browser', leftOutWithout(browserMissing), () => {
  let browser: Browser;
  let isnad: Awaited<ReturnType<typeof startIsnad>>;

  beforeAll(async () => {
    browser = await launch(chromiumPath ?? '');
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    isnad = await startIsnad(fictionalPair);
  });
  afterEach(() => isnad.stop());

  async function open(fragment = ''): Promise<Visit> {
    const opened = await visit(browser, `${isnad.url}/${fragment}`);
    opened.page.setDefaultTimeout(10_000);
    await drawn(opened.page);
    return opened;
  }

  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const onTable = (page: Page) => [...linkOf(page).link.session.table.keys()].toSorted();

  async function record(page: Page, verdict: string, by: string | null): Promise<void> {
    await button(page, verdict).click();
    const who = page.getByLabel('Who decides');
    await expect.poll(() => who.evaluate((element) => element === document.activeElement)).toBe(true);
    if (by !== null) await who.fill(by);
    await who.press('Enter');
  }

  test('stand side by side, become one when a person says so, and are two again when it is undone', async () => {
    const { page, faults, leave } = await open();
    const before = linkOf(page).link.session.table;
    const entrance = page.getByRole('button', { name: /^Possible duplicates/ });
    await expect.poll(() => entrance.innerText()).toContain('1 pair may be one and the same');
    await entrance.click();
    const row = page.locator('.pair');
    await expect.poll(() => row.locator('.pair-name').allInnerTexts()).toEqual(pairNames);
    expect(await row.locator('.pair-evidence').innerText()).toContain('Claims tie both to Fictional Cell');
    await expectAccessible(page);

    await page.getByRole('button', { name: 'Show both' }).click();
    await expect.poll(() => linkOf(page).link.session.selected).toEqual(['fictional-clerk-arabic', 'fictional-clerk-latin']);

    await button(page, 'The same').click();
    expect(await page.getByRole('dialog').innerText()).toContain('Both ids go on working');
    await expectAccessible(page);
    await button(page, 'Record it').click();
    expect(await page.getByRole('dialog').count()).toBe(1);
    await page.getByLabel('Note (optional)').fill('Decided in a test, about nobody.');
    await page.getByLabel('Who decides').fill('A fictional editor');
    await button(page, 'Record it').click();

    await row.waitFor({ state: 'detached' });
    await expect.poll(() => onTable(page)).toEqual(['fictional-cell', 'fictional-clerk-latin', 'fictional-shed', 'fictional-speaker']);
    expect(await page.locator('output', { hasText: 'are now shown as one.' }).count()).toBe(1);
    await expect.poll(() => page.locator('.ledger li').first().innerText()).toBe('4 of 4 names, 3 of 3 ties in 2 lines');
    await expect.poll(() => page.locator('.detail-panel .names .name').allInnerTexts()).toEqual(pairNames.toReversed());
    expect(await page.locator('.detail-panel .names').innerText()).toContain('from \u2068fictional-clerk-arabic\u2069');
    await expect.poll(() => page.locator('.shown-as-one').innerText()).toContain('A fictional editor');
    await expect.poll(() => page.locator('.decided').innerText()).toContain('by \u2068A fictional editor\u2069');
    await expectAccessible(page);

    await page.locator('.last-decision button').click();
    await row.waitFor();
    await expect.poll(() => linkOf(page).link.session.table).toEqual(before);
    await expect.poll(() => page.locator('.ledger li').first().innerText()).toBe('5 of 5 names, 3 of 3 ties');
    await expect.poll(() => page.locator('.decided').innerText()).toContain('undone by \u2068A fictional editor\u2069, ');
    expect(faults).toEqual([]);
    await leave();
  });

  test('that cannot be decided say why and stay, that are left open wait in the queue, and those told apart leave it until that is undone', async () => {
    const { page, leave } = await open();
    await page.getByRole('button', { name: /^Possible duplicates/ }).click();
    await page.locator('.pair').waitFor();
    await page.context().route('**/graphql', (route) => route.abort());
    await record(page, 'Different', 'A fictional editor');
    expect(await page.getByRole('dialog').getByRole('alert').innerText()).toContain('The server cannot be reached');
    await expectAccessible(page);
    await page.context().unroute('**/graphql');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.locator('.pair').count()).toBe(1);

    await record(page, 'Not sure', 'A fictional editor');
    await page.locator('.pair-band', { hasText: 'Left open by' }).waitFor();
    await record(page, 'Different', null);
    await page.locator('.pair').waitFor({ state: 'detached' });
    await expect.poll(() => page.locator('.duplicates-panel').innerText()).toContain('None: no two entries look alike enough to ask');
    await page.getByRole('button', { name: 'Back to the questions' }).click();
    expect(await page.getByRole('button', { name: /^Possible duplicates/ }).innerText()).toContain('None');
    await page.getByRole('button', { name: /^Possible duplicates/ }).click();
    await page.locator('.decided button').first().click();
    await page.locator('.pair-band', { hasText: 'Left open by' }).waitFor();
    await page.locator('.decided button').first().click();
    await expect.poll(() => page.locator('.pair-band').innerText()).not.toContain('Left open');
    await leave();
  });

  test('that became one since a link was made lie there once, and are undone by whoever says who they are, where the page knows nobody yet', async () => {
    const first = await open();
    const fragment = new URL(first.page.url()).hash;
    await first.page.getByRole('button', { name: /^Possible duplicates/ }).click();
    await record(first.page, 'The same', 'A fictional editor');
    await first.page.locator('.last-decision').waitFor();
    await first.leave();
    const { page, faults, leave } = await open(fragment);
    await expect.poll(() => onTable(page)).toEqual(['fictional-cell', 'fictional-clerk-latin', 'fictional-shed', 'fictional-speaker']);
    expect(await page.locator('output', { hasText: 'no longer in the graph' }).count()).toBe(0);
    await page.getByRole('button', { name: /^Possible duplicates/ }).click();
    const undo = page.getByRole('button', { name: /^Undo the decision about/ });
    const dialog = page.getByRole('dialog', { name: 'Undo the decision' });
    const who = page.getByLabel('Who undoes it');

    await undo.press('Enter');
    await expect.poll(() => who.evaluate((element) => element === document.activeElement)).toBe(true);
    await expectAccessible(page);
    await who.press('Enter');
    await who.fill('   ');
    await who.press('Enter');
    expect(await dialog.count()).toBe(1);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => undo.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.locator('.decided').innerText()).not.toContain('undone');

    await undo.press('Enter');
    await page.context().route('**/graphql', (route) => route.abort());
    await who.fill(' محرر خيالي ');
    await who.press('Enter');
    expect(await dialog.getByRole('alert').innerText()).toContain('The server cannot be reached');
    await page.context().unroute('**/graphql');
    faults.length = 0;
    await who.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.locator('.pair').waitFor();
    const list = page.locator('.decided');
    await expect.poll(() => list.innerText()).toContain('by \u2068A fictional editor\u2069, ');
    expect(await list.innerText()).toContain('undone by \u2068محرر خيالي\u2069, ');
    await expect.poll(() => onTable(page).length).toBe(5);

    await button(page, 'Different').click();
    expect(await page.getByLabel('Who decides').inputValue()).toBe('محرر خيالي');
    await page.getByLabel('Who decides').press('Enter');
    await page.locator('.last-decision button').click();
    await page.locator('.pair').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await button(page, 'العربية').click();
    await expect.poll(() => list.innerText()).toContain('تراجع عنه \u2068محرر خيالي\u2069، ');
    await page.getByRole('button', { name: /داكنة/ }).click();
    await expect.poll(() => page.locator('.duplicates-panel h2').innerText()).toBe('قيود قد تكون مكررة');
    await expectAccessible(page);
    expect(faults).toEqual([]);
    await leave();
  });
});
