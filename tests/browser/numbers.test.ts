import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { leftOutWithout } from '#tests/leftOut.ts';
import { browserMissing, chromiumPath, launch } from '#tests/browser/browser.ts';
import { fictionalHub, hubNames, hubTies, twoDossiers } from '#tests/browser/fictionalHub.ts';
import { startIsnad } from '#tests/browser/isnad.ts';
import { drawn, expectAccessible, linkOf, spotOf, visit, type Visit } from '#tests/browser/visit.ts';

const allTies = hubTies.members + hubTies.left + hubTies.parts;

describe('the numbers of the page', leftOutWithout(browserMissing), () => {
  let browser: Browser;
  let hub: Awaited<ReturnType<typeof startIsnad>>;
  let two: Awaited<ReturnType<typeof startIsnad>>;

  beforeAll(async () => {
    [browser, hub, two] = await Promise.all([launch(chromiumPath ?? ''), startIsnad(fictionalHub), startIsnad(...twoDossiers)]);
  });
  afterAll(() => Promise.all([browser.close(), hub.stop(), two.stop()]));

  async function open(address: string): Promise<Visit> {
    const opened = await visit(browser, address, { reducedMotion: 'reduce' });
    await drawn(opened.page);
    return opened;
  }

  const shown = (page: Page) => page.locator('.ledger li').first().innerText();
  const groups = (page: Page) => page.locator('.tie-group summary').allInnerTexts();

  async function press(page: Page, id: string): Promise<void> {
    const { x, y } = await spotOf(page, id);
    await page.mouse.click(x, y);
    await page.locator('.detail-panel .names').waitFor();
  }

  test('are the same in the panel of an entity, in the dialog that draws its neighbors, in the list and in the ledger, and a group longer than a page can be listed whole', async () => {
    const { page, faults, leave } = await open(`${hub.url}/#v=1&on=fictional-hub~0~0~b`);
    await press(page, 'fictional-hub');
    const head = page.locator('.detail-panel section', { has: page.locator('.tie-group') }).locator('.section-head');
    await expect.poll(() => head.innerText()).toContain(`0 of ${allTies} drawn`);
    const counts = [hubTies.parts, hubTies.left, hubTies.members];
    expect((await groups(page)).map((words) => Number(/\d+$/.exec(words)?.[0])).toSorted((a, b) => a - b)).toEqual(counts);
    const group = page.locator('.tie-group').filter({ hasText: String(hubTies.members) });
    await group.locator('summary').click();
    for (const listed of [100, 200, hubTies.members]) {
      await group.locator('.link-button').click();
      await expect.poll(() => group.locator('.tie-row').count()).toBe(listed);
    }
    expect(await group.locator('.link-button').count()).toBe(0);
    await page.keyboard.press('e');
    const dialog = page.getByRole('dialog');
    await dialog.locator('.choices').waitFor();
    expect(await dialog.locator('.dialog-head').innerText()).toContain(`${allTies} ties not drawn`);
    expect(
      (await dialog.locator('.choices .digits').allInnerTexts()).map((words) => Number(/\d+/.exec(words)?.[0])).toSorted((a, b) => a - b),
    ).toEqual(counts);
    const drawnNow = () => [...linkOf(page).link.session.table.keys()].toSorted();
    for (const box of await dialog.getByRole('checkbox').all()) await box.uncheck();
    await dialog
      .locator('.choices li', { hasText: `of ${hubTies.members}` })
      .getByRole('checkbox')
      .check();
    await dialog.getByRole('spinbutton', { name: /said to have had as a member/ }).fill('3');
    await dialog.getByRole('combobox', { name: 'Which first' }).selectOption({ label: 'by name' });
    expect(await dialog.locator('.dialog-foot').innerText()).toContain(`${allTies - 3} ties stay undrawn`);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Draw 3 ties' }).click();
    await expect.poll(drawnNow).toEqual(['fictional-hub', 'member-0', 'member-1', 'member-2']);
    await page.keyboard.press('Control+z');
    await expect.poll(drawnNow).toEqual(['fictional-hub']);
    await page.keyboard.press('e');
    await dialog.getByRole('button', { name: 'Draw 200 names' }).click();
    await expect.poll(() => linkOf(page).link.session.table.size, { timeout: 60_000 }).toBe(201);
    await page.locator('output', { hasText: 'There may be more: expand again' }).waitFor({ state: 'attached' });
    await expect.poll(() => head.innerText()).toContain(`200 of ${allTies} drawn`);
    expect(await shown(page)).toBe(`201 of ${hubNames} names, 200 of ${allTies} ties`);
    await page.keyboard.press('e');
    await dialog.locator('.choices').waitFor();
    expect(await dialog.locator('.dialog-head').innerText()).toContain(`${allTies - 200} ties not drawn`);
    await dialog.getByRole('button', { name: `Draw ${allTies - 200} ties` }).click();
    await expect.poll(() => linkOf(page).link.session.table.size, { timeout: 60_000 }).toBe(allTies + 1);
    await expect.poll(() => head.innerText()).toContain(`${allTies} of ${allTies} drawn`);
    expect(faults).toEqual([]);
    await leave();
  });

  test('do not count as drawn what the legend hides, and what is read says that it is hidden', async () => {
    const { page, leave } = await open(`${hub.url}/#v=1&on=fictional-hub~0~0~b,member-0~5k~0~b,part-0~0~5k~b`);
    await press(page, 'member-0');
    const panel = page.locator('.detail-panel');
    await expect.poll(() => panel.innerText()).toContain('1 of 1 drawn');
    await page.getByRole('button', { name: /^Person/ }).click();
    await expect.poll(() => panel.innerText()).toContain('0 of 1 drawn · 1 hidden by the legend');
    expect(await panel.locator('.hidden-note').innerText()).toContain('The legend hides this');
    expect(await page.locator('.ledger').textContent()).toContain('1 name and 1 tie hidden by the legend');
    await expectAccessible(page);
    await panel.locator('.hidden-note button').click();
    await expect.poll(() => panel.innerText()).toContain('1 of 1 drawn');
    expect(await panel.locator('.hidden-note').count()).toBe(0);
    await leave();
  });

  test('give one reason for names that are not drawn, and drawing the whole dossier draws it', async () => {
    const { page, leave } = await open(hub.url);
    await expect.poll(() => shown(page)).toMatch(new RegExp(`^300 of ${hubNames} names in \\d+ nodes`));
    const ledger = page.locator('.ledger');
    await page.locator('.ledger-open').click();
    expect(await ledger.innerText()).toContain(`${hubNames - 300} names not drawn`);
    expect(await ledger.innerText()).not.toContain('beyond the limit');
    await page.getByRole('button', { name: 'Draw the whole dossier' }).click();
    await expect
      .poll(() => shown(page))
      .toBe(`${hubNames} of ${hubNames} names in ${hubTies.left + 4} nodes, ${hubTies.left} of ${allTies} ties`);
    expect(await ledger.innerText()).toContain(`${hubTies.members + hubTies.parts} ties to counted nodes`);
    expect(await ledger.innerText()).not.toContain('not drawn');
    await leave();
  });

  test('say which dossier they are of where there are several, and the questions say what they are asked of', async () => {
    const { page, faults, leave } = await open(two.url);
    await page.locator('summary', { hasText: 'Other dossiers' }).click();
    await page.getByRole('button', { name: /^A fictional dossier/ }).click();
    await expect.poll(() => shown(page)).toBe('5 of 5 names, 3 of 3 ties (this dossier)');
    expect(await page.locator('.ledger').innerText()).not.toMatch(/not drawn|Draw the whole/);
    const questions = page.locator('nav.questions');
    await expect.poll(() => questions.innerText()).toContain('Asked of this dossier only.');
    await expect.poll(() => questions.innerText()).toContain('No claim here is of somebody who left.');
    await expect.poll(() => page.locator('.instruments').innerText()).toContain('(all 2 dossiers)');
    expect(await page.locator('.dossier h2').innerText()).toBe('A fictional dossier: nobody in it exists');
    await page.keyboard.press('/');
    await page.keyboard.type('Fictional Hub');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.ledger').innerText()).toContain('1 name of other dossiers besides');
    expect(await shown(page)).toBe('5 of 5 names, 3 of 3 ties (this dossier)');

    const all = await open(`${two.url}/#v=1&on=fictional-hub~0~0~b`);
    await expect.poll(() => shown(all.page)).toBe(`1 of ${hubNames + 5} names, 0 of ${allTies + 3} ties (all 2 dossiers)`);
    await expect.poll(() => all.page.locator('nav.questions').innerText()).toContain('Asked of everything there is, in all 2 dossiers.');
    expect(faults).toEqual([]);
    await all.leave();
    await leave();
  });

  test.each(['en', 'ar'])('in %s are never cut, however wide the window: what does not fit the ledger opens above it', async (lang) => {
    const { page, leave } = await open(
      `${two.url}/#v=1&on=fictional-hub~0~0~b,member-0~5k~0~b,fictional-cell~0~5k~b&off=member-1~5~5~b&hide=kinds~PERSON&omit=LIMIT~RELATIONSHIPS~7&of=fictional-hub&lang=${lang}`,
    );
    for (const width of [1440, 1024, 768, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.locator('.ledger p, .ledger-open').first().waitFor();
      const button = page.locator('.ledger-open');
      expect(await button.innerText(), `${width} pixels wide`).toMatch(/^\d/);
      await button.click();
      const drawer = page.locator('.ledger-drawer');
      expect(await drawer.locator('li').count(), `${width} pixels wide`).toBeGreaterThanOrEqual(4);
      const boxes = await page
        .locator('.ledger, .ledger-line, .ledger-drawer, .ledger li, .ledger p')
        .evaluateAll((all) =>
          all.map((each) => ({ ...each.getBoundingClientRect().toJSON(), cut: each.scrollWidth > each.clientWidth + 1 })),
        );
      for (const { left, right, bottom, cut } of boxes)
        expect([width, cut, left >= 0, right <= width, bottom <= 900]).toEqual([width, false, true, true, true]);
      await expectAccessible(page);
      await drawer.locator('button').first().focus();
      await page.keyboard.press('Escape');
      await drawer.waitFor({ state: 'hidden' });
      expect(await button.evaluate((it) => it === document.activeElement), `${width} pixels wide`).toBe(true);
    }
    await leave();
  });
});
