import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { begun } from '#tests/browser/begun.ts';
import { browserMissing } from '#tests/browser/browser.ts';
import { drawn, expectAccessible, linkOf, visit, type Visit } from '#tests/browser/visit.ts';
import { fictional } from '#tests/import/fictionalList.ts';
import { leftOutWithout } from '#tests/leftOut.ts';

const file = (name: string, text: string) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });

describe('files are brought on the page, in a browser', leftOutWithout(browserMissing), () => {
  const { browser, url } = begun();

  async function open(locale: string): Promise<Visit> {
    const visited = await visit(browser(), url(), { locale, reducedMotion: 'reduce' });
    await drawn(visited.page);
    return visited;
  }

  const choose = (page: Page, name: string, text: string) => page.locator('.bring-choice input[type=file]').setInputFiles(file(name, text));
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  test('a list is tried, brought, set back, and brought again and drawn; what is wrong is told at its place', async () => {
    const { page, faults, leave } = await open('en-GB');
    await page.keyboard.press('b');
    await page.getByRole('dialog', { name: 'Bring a file' }).waitFor();
    await choose(page, 'cut.ijson', `${fictional}{"id":\n{"id":\n`);
    await button(page, 'Try it, nothing is written').click();
    await page.getByText('Refused; nothing of it was written').waitFor();
    expect(await page.locator('.bring-complaints tbody td').allTextContents()).toEqual([
      '6',
      '1',
      'is not JSON, or only the beginning of it; write one whole entity in each line',
      '2',
    ]);
    await expectAccessible(page);
    await choose(page, 'list.ijson', fictional.replaceAll('Fictional Mill', 'Fictional <b>Mill</b>'));
    await page.getByLabel('According to whom', { exact: true }).fill('Fictional Registry');
    await button(page, 'Try it, nothing is written').click();
    await page.getByText('Tried. Nothing was written.').waitFor();
    expect(await page.locator('.bring-said tbody tr').allTextContents()).toEqual(['Documents110', 'Names550', 'Claims770', 'Ties550']);
    await button(page, 'Bring it').click();
    await page.getByText('It is brought.').waitFor();
    await expectAccessible(page);
    await button(page, 'Undo: set it back').click();
    await page.getByText('Set back. The store is as it was before.').waitFor();
    await choose(page, 'list.ijson', fictional);
    await page.route('**/import', (route) => route.abort());
    await button(page, 'Try it, nothing is written').click();
    await page.getByText('The server cannot be reached. Nothing was written.').waitFor();
    await page.unroute('**/import');
    await button(page, 'Try it, nothing is written').click();
    await button(page, 'Bring it').click();
    await button(page, 'Draw what came').click();
    await expect.poll(() => linkOf(page).link.session.dossier).toContain('list-ijson');
    expect(faults.filter((fault) => !fault.includes('ERR_FAILED'))).toEqual([]);
    await leave();
  });

  test('a table that is dropped shows its rows and a guess, whose faults are told at their lines, in Arabic', async () => {
    const { page, faults, leave } = await open('ar');
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['Company;Paid on\nFictional Mill;03/04/2016\nFictional Inn;05/06/2016\n'], 'table.csv'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    await page.getByRole('dialog', { name: 'إدخال ملف' }).waitFor();
    const mapping = page.locator('.bring-mapping textarea');
    await mapping.waitFor();
    await expect.poll(() => mapping.inputValue()).toContain('key: Company');
    expect(await page.locator('.bring-rows tbody tr').allTextContents()).toEqual(['Fictional Mill03/04/2016', 'Fictional Inn05/06/2016']);
    const guessed = await mapping.inputValue();
    await mapping.fill(guessed.replace('key: Company', 'key: Nothing'));
    await button(page, 'تجربة بلا كتابة').click();
    await page.locator('.bring-complaints .link-button').first().click();
    expect(await mapping.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd))).toContain(
      'key: Nothing',
    );
    await mapping.fill(guessed);
    await button(page, 'تجربة بلا كتابة').click();
    await page.getByText('تمت التجربة، ولم يُكتب شيء.').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
    await leave();
  });
});
