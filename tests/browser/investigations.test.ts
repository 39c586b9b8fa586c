import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { browserMissing, chromiumPath, launch } from '#tests/browser/browser.ts';
import { fictionalPair } from '#tests/browser/fictionalPair.ts';
import { startIsnad } from '#tests/browser/isnad.ts';
import { drawn, expectAccessible, linkOf, visit } from '#tests/browser/visit.ts';
import { leftOutWithout } from '#tests/leftOut.ts';

describe('work that is saved, in a browser', leftOutWithout(browserMissing), () => {
  let browser: Browser;
  let isnad: Awaited<ReturnType<typeof startIsnad>>;
  beforeAll(async () => {
    [browser, isnad] = await Promise.all([launch(chromiumPath ?? ''), startIsnad(fictionalPair)]);
  });
  afterAll(() => Promise.all([browser.close(), isnad.stop()]));

  test('is listed, opened by its short link as it lay, never written over what somebody else saved, deleted and brought back', async () => {
    const { page, faults } = await visit(browser, isnad.url, { reducedMotion: 'reduce' });
    await drawn(page);
    await page.getByRole('button', { name: /^Person/ }).click();
    await expect.poll(() => linkOf(page).link.session.hidden.kinds.size).toBe(1);
    await page.keyboard.press('Control+o');
    await page.getByRole('button', { name: 'Write a note about ⁨The canvas⁩' }).click();
    await page.getByRole('textbox', { name: /^Your note about/ }).fill('Ask again; nobody knows.');
    await page.getByRole('button', { name: 'Keep the note' }).click();
    await expect.poll(() => page.getByRole('dialog').innerText()).toContain('The long link of this view holds them, too');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => [...linkOf(page).link.session.notes.values()]).toEqual(['Ask again; nobody knows.']);
    await page.keyboard.press('Control+s');
    await page.getByLabel('Name of the investigation').fill('Fictional work');
    await page.getByLabel('Who you are').fill('A fictional reader');
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Investigation: ⁨Fictional work⁩, saved' }).waitFor();
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/i\/[0-9a-f]{24}$/);
    const shortLink = isnad.url + new URL(page.url()).pathname;

    const other = await visit(browser, shortLink, { locale: 'ar', viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
    await drawn(other.page);
    expect([...linkOf(other.page).link.session.hidden.kinds]).toEqual(['PERSON']);
    await other.page.getByRole('button', { name: 'التحقيق: ⁨Fictional work⁩، محفوظ' }).click();
    await other.page.locator('.investigation').waitFor();
    expect(await other.page.locator('.your-note').innerText()).toContain('Ask again; nobody knows.');
    expect(await other.page.locator('.your-note').innerText()).toContain('ملاحظتك');
    await expectAccessible(other.page);
    await other.page.getByRole('button', { name: /^تغيير الاسم/ }).click();
    await other.page.getByLabel('اسم التحقيق').fill('عمل خيالي');
    await other.page.getByLabel('من أنت').fill('قارئ خيالي');
    await other.page.keyboard.press('Enter');
    await expect.poll(() => other.page.locator('.investigation').innerText()).toContain('عمل خيالي');
    expect(other.faults).toEqual([]);

    await page.getByRole('button', { name: /^Person/ }).click();
    await page.getByRole('button', { name: /with changes that are not saved$/ }).waitFor();
    await page.keyboard.press('Control+s');
    const dialog = page.getByRole('dialog');
    await expect.poll(() => dialog.innerText()).toContain('Nothing was overwritten');
    await dialog.getByLabel('Name of the investigation').fill('Fictional copy');
    await dialog.getByRole('button', { name: 'Save as a copy' }).click();
    await page.getByRole('button', { name: 'Investigation: ⁨Fictional copy⁩, saved' }).click();
    const rows = page.locator('.investigation');
    await expect.poll(() => rows.count()).toBe(2);
    await rows
      .nth(1)
      .getByRole('button', { name: /^Delete/ })
      .click();
    await page.getByRole('button', { name: 'Delete it' }).click();
    await page.getByRole('button', { name: 'Bring it back' }).click();
    await expect.poll(() => rows.allInnerTexts()).toHaveLength(2);

    await page.route('**/graphql', (route) => route.abort());
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Person/ }).click();
    await page.keyboard.press('Control+s');
    await expect.poll(() => dialog.innerText()).toContain('The server cannot be reached');
    await page.unroute('**/graphql');
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: 'Investigation: ⁨Fictional copy⁩, saved' }).waitFor();
    expect(faults.filter((fault) => !fault.includes('ERR_FAILED'))).toEqual([]);
  });

  test('is a file that opens where names are not known, is brought to what lies there and undone, and says that somebody else saved it', async () => {
    const { page, faults } = await visit(browser, isnad.url, { reducedMotion: 'reduce' });
    await drawn(page);
    const names = linkOf(page).link.session.table.size;
    await page.keyboard.press('Control+s');
    await page.getByLabel('Name of the investigation').fill('Fictional file work');
    await page.getByLabel('Who you are').fill('A fictional reader');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/i\//);

    const other = await visit(browser, isnad.url + new URL(page.url()).pathname);
    await drawn(other.page);
    await other.page.getByRole('button', { name: /^Person/ }).click();
    await other.page.keyboard.press('Control+s');
    await other.page.getByLabel('Who you are').fill('A fictional colleague');
    await other.page.keyboard.press('Enter');
    const note = page.locator('.overtaken');
    await expect.poll(() => note.innerText()).toMatch(/A fictional colleague.* saved .*Fictional file work/);
    await expectAccessible(page);
    await note.getByRole('button', { name: /^Look at theirs/ }).click();
    await expect.poll(() => linkOf(page).link.session.hidden.kinds.size).toBe(1);
    expect(await note.count()).toBe(0);

    await page.keyboard.press('Control+o');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save what is on the canvas as a file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Fictional-file-work.isnad-investigation.json');
    const text = await readFile(await download.path(), 'utf8');
    const take = (content: string) =>
      page.locator('.file-ways input').setInputFiles({ name: 'work.json', mimeType: 'application/json', buffer: Buffer.from(content) });
    await take(text.slice(0, -30));
    await page.getByText('This file is cut').waitFor();
    await take(text.replace('&on=', '&on=fictional-stranger~a~0~b,'));
    await page.getByText(/Fictional file work.*: names on its canvas/).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Open it' }).click();
    await page.getByText('Which they are').click();
    await page.getByText('fictional-stranger').waitFor();
    expect(linkOf(page).link.session.table.size).toBe(names);

    await page.getByRole('button', { name: 'Show everything' }).focus();
    await page.keyboard.press('Control+o');
    const row = page.locator('.investigation').filter({ hasText: 'Fictional file work' });
    await row.getByRole('button', { name: /^Bring it to what is on the canvas/ }).click();
    await expect.poll(() => row.innerText()).toContain(`stay where they lie: ${names}`);
    await expectAccessible(page);
    expect([...faults, ...other.faults]).toEqual([]);
  });
});
