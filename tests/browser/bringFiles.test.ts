import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { begun } from '#tests/browser/begun.ts';
import { browserMissing } from '#tests/browser/browser.ts';
import { drawn, expectAccessible, linkOf, visit, type Visit } from '#tests/browser/visit.ts';
import { fictional, linesOf } from '#tests/import/fictionalList.ts';
import { byName } from '#tests/import/mappedPeople.ts';
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
    expect(await page.locator('.bring-said tbody tr').allTextContents()).toEqual(['Documents1100', 'Names5500', 'Claims7700', 'Ties5500']);
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

  test('a mapping of FollowTheMoney is known by its text among the files, and brings its tables', async () => {
    const { page, faults, leave } = await open('en-GB');
    await page.keyboard.press('b');
    await page
      .locator('.bring-choice input[type=file]')
      .setInputFiles([file('people.csv', 'Number,Name\n1,Fictional Ada\n2,Fictional Omar\n'), file('how.yml', byName)]);
    await page.getByText('Recognised: followTheMoneyMapping').waitFor({ state: 'attached' });
    await button(page, 'Try it, nothing is written').click();
    await page.getByText('Tried. Nothing was written.').waitFor();
    expect(await page.locator('.bring-said tbody tr').allTextContents()).toEqual(['Documents1100', 'Names3300', 'Claims2200', 'Ties0000']);
    expect(faults).toEqual([]);
    await leave();
  });

  test('a newer edition is compared: its numbers and claims are told, it is brought, and the difference is read', async () => {
    const { page, faults, leave } = await open('en-GB');
    await page.keyboard.press('b');
    const people = (...names: readonly string[]) =>
      linesOf(...names.map((name) => ({ id: name.toLowerCase(), schema: 'Person', properties: { name: [`Fictional ${name}`] } })));
    const pair = linesOf({ id: 'pair', schema: 'Associate', properties: { person: ['omar'], associate: ['ada'] } });
    await choose(page, 'roll.ijson', `${people('Ada', 'Omar')}${pair}`);
    await button(page, 'Try it, nothing is written').click();
    await button(page, 'Bring it').click();
    await page.getByText('It is brought.').waitFor();
    const born = { id: 'ada', schema: 'Person', properties: { name: ['Fictional Ada'], birthDate: ['1980'] } };
    await choose(page, 'later.ijson', `${people('Mira')}${linesOf(born)}`);
    await page.getByLabel('Title', { exact: true }).fill('roll.ijson');
    await button(page, 'Try it, nothing is written').click();
    await page.getByText('Is it a newer edition of what is here').waitFor();
    await expectAccessible(page);
    await button(page, 'A newer edition').click();
    await page.getByText('Edition 2 of').waitFor();
    expect(await page.locator('.bring-numbers > div').allTextContents()).toEqual(['New1', 'No longer said2', 'Changed1', 'The same0']);
    await page.locator('.bring-edition summary', { hasText: 'No longer said' }).click();
    await page.getByText('Fictional Omar is listed').waitFor();
    await expectAccessible(page);
    await button(page, 'Bring it').click();
    await button(page, 'Read the difference').click();
    await page.getByRole('dialog', { name: 'What the newer edition says otherwise' }).waitFor();
    await page.getByRole('button', { name: 'No longer said 2' }).click();
    const claims = page.locator('.edition-claims li');
    await expect
      .poll(() => claims.allTextContents())
      .toEqual([
        expect.stringMatching(/^Line 2 of the earlier one .*Fictional Omar is listed/u),
        expect.stringMatching(/^Line 3 of the earlier one .*Fictional Omar .*Fictional Ada/u),
      ]);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Changed 1' }).click();
    await page.getByText('The words are the same; a detail of what stands there is not.').waitFor();
    const ids = await page.evaluate(async () => {
      const exported = await (await fetch('/export/ndjson')).text();
      const records = exported.split('\n').filter((line) => line.includes('"name":"id","value":"pair"') && line.includes('"from":'));
      return records.map((line) => [...line.matchAll(/"(?:id|from|to)":"([^"]+)"/gu)].map(([, id]) => id));
    });
    const [[tie, from, to] = []] = ids;
    await page.goto(`${url()}#v=1&on=${from}~0~0~b,${to}~5k~0~b&sel=${tie}`);
    await page.reload();
    await page.getByText(/stood in an earlier edition; the newest one no longer says so, and does not deny it/u).waitFor();
    await page.locator('.claim.is-left-out').getByText('No longer said in a newer edition').waitFor();
    await expectAccessible(page);
    await page.locator('.ledger-open').click();
    await page.locator('.ledger-drawer li', { hasText: '1 no longer said in a newer edition: not drawn' }).getByRole('button').click();
    const read = page.getByRole('dialog', { name: 'What newer editions no longer say' });
    await read.locator('summary').click();
    await read.locator('.claim').getByText('No longer said in a newer edition').waitFor();
    await expectAccessible(page);
    await page.goto(`${url()}#v=1&on=${from}~0~0~b,${to}~5k~0~b&sel=${from}`);
    await page.reload();
    await page.locator('.side-ties summary', { hasText: /stood in an earlier edition/u }).waitFor();
    expect(faults).toEqual([]);
    await leave();
  });

  test('the foot of the page counts the editions of a document once, and what is brought and set back here is no change of others', async () => {
    const { page, faults, leave } = await open('en-GB');
    const bring = async (text: string) => {
      await page.keyboard.press('b');
      await choose(page, 'counted.ijson', text);
      await button(page, 'Try it, nothing is written').click();
      await button(page, 'Bring it').click();
      await page.getByText('It is brought.').waitFor();
    };
    const foot = page.locator('.ledger p');
    await bring(fictional);
    await button(page, 'Draw what came').click();
    await foot.filter({ hasText: '1 document' }).waitFor();
    const first = await foot.textContent();
    await bring(fictional.replace('Fictional Mill', 'Fictional Old Mill'));
    await button(page, 'Draw what came').click();
    await page.getByText('Fictional Old Mill').first().waitFor();
    expect(await foot.textContent()).toBe(first);
    await bring(fictional.replace('Fictional Mill', 'Fictional New Mill'));
    await button(page, 'Undo: set it back').click();
    await page.getByText('Set back. The store is as it was before.').waitFor();
    await page.keyboard.press('Escape');
    await foot.waitFor();
    expect(await page.getByText('changed by others meanwhile').count()).toBe(0);
    expect(faults).toEqual([]);
    await leave();
  });

  test('a table under a title that is dropped shows its rows and a guess once its header is chosen, whose faults are told at their lines, in Arabic', async () => {
    const { page, faults, leave } = await open('ar');
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['Roll\nCompany;Paid on\nFictional Mill;03/04/2016\nFictional Inn;05/06/2016\n'], 'table.csv'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    await page.getByRole('dialog', { name: 'إدخال ملف' }).waitFor();
    await page.getByText('فواصل منقوطة ;').click();
    await page.getByText('السطر 2').click();
    await page.getByText('الدليل نصاً').click();
    const mapping = page.locator('.bring-mapping textarea');
    await mapping.waitFor();
    await expect.poll(() => mapping.inputValue()).toContain('key: Company');
    expect(await page.locator('.bring-rows tbody tr').allTextContents()).toEqual(['3Fictional Mill03/04/2016', '4Fictional Inn05/06/2016']);
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

  test('what columns become is chosen, what can be read in two ways is asked, and it is tried by itself', async () => {
    const { page, faults, leave } = await open('en-GB');
    await page.keyboard.press('b');
    const rows = ['Ada Nobody,Fictional Mill,03/04/2016,"1,234"', 'Omar Nowhere,Fictional Mill,25/06/2016,7.50'];
    await choose(page, 'members.csv', `Member,Organisation,Joined,Sum\n${rows.join('\n')}\n`);
    const become = async (column: string, words: RegExp) => {
      const select = page.getByLabel(`What ${column} becomes`, { exact: true });
      await select.selectOption((await select.locator('option', { hasText: words }).first().getAttribute('value')) ?? '');
    };
    await page.getByText('No column is left out.').waitFor();
    await button(page, 'Add a tie').click();
    await page.getByLabel('What is said of them').selectOption({ label: 'said to have belonged to' });
    await become('Joined', /^From: said to have belonged/u);
    await become('Sum', /^Money flow$/u);
    await page.getByText('2 questions above are open.').waitFor();
    expect(await page.locator('.bring-picture').textContent()).toBe(
      'What a row becomes, drawn. \u2068Member\u2069 said to have belonged to \u2068Organisation\u2069MemberOrganisationSum',
    );
    expect(await page.locator('.bring-loose').textContent()).toContain('Nothing joins this to the rest of the row: \u2068Sum\u2069.');
    expect(await button(page, 'Try it, nothing is written').getAttribute('aria-disabled')).toBe('true');
    expect(await page.locator('.bring-question .quiet').allTextContents()).toEqual([
      '1 of 2 can be read both ways. Row 3 (\u206625/06/2016\u2069) can only be day first (1 such).',
      'fits all rows',
      'rows in which it fails: 1',
      'What could be either day is dated as either: possible in the time between, and certain in none of it.',
      '1 of 2 can be read both ways. Row 3 (\u20667.50\u2069) can only have a point before decimals (1 such).',
      'fits all rows',
      'rows in which it fails: 1',
    ]);
    await expectAccessible(page);
    await page.getByLabel('Month first').check();
    await page.getByLabel('The point: 1,234.50').check();
    const saving = page.waitForEvent('download');
    await button(page, 'These places as a file (CSV)').click();
    const kept = await readFile(await (await saving).path(), 'utf8');
    expect(kept.trim().split('\r\n')[1]).toBe(
      `"members.csv","3","3","Joined: ""25/06/2016"" is no date: there is no 2016-25-06","","Omar Nowhere","Fictional Mill","25/06/2016","7.50"`,
    );
    await page.locator('.bring-complaints .link-button').click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('What Joined becomes');
    expect(await page.locator('.bring-rows td.wrong').textContent()).toBe('25/06/2016');
    await page.getByLabel('Day first').check();
    await button(page, 'Bring it').waitFor();
    await page.getByText('The same as text').click();
    expect(await page.locator('.bring-mapping textarea').inputValue()).toContain(`      money_flow:
        kind: MONEY_FLOW
        amount:
          column: Sum
          currency: XXX
          decimal: .
    ties:
      - type: MEMBER_OF
        from: entity
        to: entity2
        date: { from: Joined, order: dmy }
`);
    await become('Organisation', /^Left out$/u);
    await page.getByText('2 columns are left out: \u2068Organisation\u2069, \u2068Joined\u2069.').waitFor();
    await button(page, 'Bring it').click();
    await page.getByText('It is brought.').waitFor();
    await button(page, 'Undo: set it back').click();
    await page.getByText('Set back. The store is as it was before.').waitFor();
    expect(faults).toEqual([]);
    await leave();
  });

  test('rows with a fault are left out where that is ticked, and told which, before and after', async () => {
    const { page, faults, leave } = await open('en-GB');
    await page.keyboard.press('b');
    await choose(page, 'staff.csv', 'Name,Since\nAda Nobody,1970\nBea Nobody,31.31.1971\nCem Nobody,1972\n');
    await page.getByText('The same as text').click();
    const mapping = page.locator('.bring-mapping textarea');
    await expect.poll(() => mapping.inputValue()).toContain('Name');
    await mapping.fill('tables:\n  - entities:\n      body: { kind: EVENT, key: Name, names: Name, date: Since }\n');
    await page.getByText('Refused; nothing of it was written').waitFor();
    const tick = page.getByRole('checkbox', { name: /^Leave out the rows with a fault/u });
    expect(await tick.isChecked()).toBe(false);
    await tick.press('Space');
    await page.getByRole('heading', { name: '1 of 3 rows would be left out' }).waitFor();
    expect(await page.locator('.bring-complaints tbody td').allTextContents()).toEqual([
      '3',
      '2',
      'Since: "31.31.1971" is no date: there is no 1971-31-31',
      '1',
    ]);
    await expectAccessible(page);
    await button(page, 'Bring it').click();
    await page.getByText('1 of 3 rows was left out').waitFor();
    expect(faults).toEqual([]);
    await leave();
  });

  test('a file whose letters nothing tells is asked about with its own beginning', async () => {
    const { page, leave } = await open('en-GB');
    await page.keyboard.press('b');
    const bytes = Buffer.from('Name;Ort\nErfundene M\xfchle;K\xf6ln\n', 'latin1');
    await page.locator('.bring-choice input[type=file]').setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: bytes });
    await page.getByLabel(/^windows-1252/u).click();
    await page.locator('.bring-rows td', { hasText: 'Erfundene Mühle' }).waitFor();
    await page.getByText('The same as text').click();
    expect(await page.locator('.bring-mapping textarea').inputValue()).toContain('encoding: windows-1252');
    await button(page, 'Bring it').waitFor();
    await leave();
  });
});
