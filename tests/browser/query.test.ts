import { describe, expect, test } from 'vitest';
import { leftOutWithout } from '#tests/leftOut.ts';
import { begun } from '#tests/browser/begun.ts';
import { browserMissing } from '#tests/browser/browser.ts';
import { drawn, expectAccessible, visit } from '#tests/browser/visit.ts';

describe('what was asked for a view, in a browser', leftOutWithout(browserMissing), () => {
  const { browser, url } = begun();

  test('is shown in every view and for what is selected, and asks the server for the same when it is run elsewhere', async () => {
    const { page, faults } = await visit(browser(), url(), { reducedMotion: 'reduce' });
    await drawn(page);
    const dialog = page.getByRole('dialog');
    const names = () => dialog.locator('.query-name').allInnerTexts();
    const show = async () => {
      await page.getByRole('button', { name: 'Show query' }).click();
      await dialog.locator('.query').waitFor();
    };
    await show();
    expect((await names())[0]).toBe('Dossier');
    await expectAccessible(page);
    const [query, variables] = await dialog
      .getByRole('textbox')
      .evaluateAll((all) => all.map((each) => ('value' in each ? String(each.value) : '')));
    const values: unknown = JSON.parse(variables ?? '');
    const answer = await page.request.post(`${url()}/graphql`, { data: { query, variables: values } });
    expect(await answer.json()).toMatchObject({ data: { dossier: { id: 'deir-ez-zor-2015' } } });
    expect(await dialog.innerText()).toContain('speaks no Cypher');
    await page.keyboard.press('Escape');

    await page.locator('#search-field').fill('Abu Obeida al-Masri');
    await page.locator('.hit').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.detail-panel .names').waitFor();
    await show();
    expect((await names())[0]).toBe('Entity');
    expect(await dialog.getByRole('textbox', { name: 'Variables' }).first().inputValue()).toContain('"abu-obeida-al-masri"');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');

    await page.keyboard.press('t');
    await page.getByRole('grid').waitFor();
    await expect.poll(() => page.getByRole('grid').innerText()).toContain('Sami al-Furati');
    await show();
    expect(await names()).toEqual(expect.arrayContaining(['ListedTies', 'ListedClaims', 'Dossier']));
    await page.keyboard.press('Escape');

    await page.locator('.start-panel .question').first().click();
    await page.locator('.answer-foot').waitFor();
    await show();
    expect(await names()).toEqual(expect.arrayContaining(['Answer']));
    expect(faults).toEqual([]);
  });
});
