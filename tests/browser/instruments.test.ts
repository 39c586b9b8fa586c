import { describe, expect, test } from 'vitest';
import { leftOutWithout } from '#tests/leftOut.ts';
import { begun } from '#tests/browser/begun.ts';
import { browserMissing } from '#tests/browser/browser.ts';
import { drawn, expectAccessible, linkOf, settled, visit } from '#tests/browser/visit.ts';

describe('the table in rows and on the map, in a browser', leftOutWithout(browserMissing), () => {
  const { browser, url } = begun();
  const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '');

  test('is in step with the network, worded as claims, led through by keys, found in any script, and a step of the browser', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const { page, faults, leave } = await visit(browser(), url(), { reducedMotion: 'reduce', permissions });
    await drawn(page);
    await page.keyboard.press('t');
    const grid = page.getByRole('grid', { name: 'Relationships' });
    await expect.poll(() => grid.getAttribute('aria-rowcount')).toBe('107');
    expect(await grid.getByRole('row').count()).toBeLessThan(60);
    await page.getByRole('button', { name: 'Add a filter' }).click();
    await page.getByRole('button', { name: 'only: said to have left', exact: true }).click();
    await page.locator('.graded').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.list-count').innerText()).toContain('18 of 18 rows');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('chip add');
    await page
      .locator('.list-chips')
      .getByRole('button', { name: /^only: said to have left/ })
      .click();
    await page.getByRole('searchbox', { name: 'Find in the rows' }).fill('المصري');
    await expect.poll(() => page.locator('.list-count').innerText()).toContain('5 of 106 rows');
    const row = grid.getByRole('row', { name: /Abu Obeida al-Masri said to have left ISIS/ });
    await expect.poll(async () => plain(await row.innerText())).toContain('Sami al-Furati; denied by ISIS, as told by Sami al-Furati');
    await row.getByRole('rowheader').click();
    await expect.poll(() => row.getAttribute('aria-selected')).toBe('true');
    expect(linkOf(page).link.session).toMatchObject({ view: 'list', selected: ['abu-obeida-al-masri.defected-from.isis'] });
    await page.locator('.detail-panel .figures').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press(' ');
    await expect.poll(() => linkOf(page).link.session.selected.length).toBe(2);
    await page.getByRole('button', { name: 'Copy 2 as sentences' }).click();
    const copied = plain(await page.evaluate(() => navigator.clipboard.readText()));
    expect(copied).toMatch(/^Abu Obeida al-Masri is said to have left ISIS \(Sami al-Furati; denied by ISIS.*lines 17, 19/);
    await page.getByRole('button', { name: 'Show in the network' }).click();
    await expect.poll(() => linkOf(page).link.session.view).toBe('network');
    await page.locator('.stage').waitFor();
    await page.goBack();
    await expect.poll(() => linkOf(page).link.session.view).toBe('list');
    await page.getByRole('button', { name: 'Open a list of ids' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('isis nobody-at-all');
    await page.getByRole('button', { name: 'Put on the table' }).click();
    await expect
      .poll(() => page.locator('.opened-ids').innerText())
      .toMatch(/On the table before: 1\.[^]*nothing here: 1\.[^]*nobody-at-all/);
    await page.keyboard.press('Escape');
    const months = () =>
      page.locator('.period-column').evaluateAll((columns) => columns.map((column) => column.getAttribute('title') ?? ''));
    const ofEveryone = await months();
    await page.getByRole('button', { name: 'According to everyone' }).click();
    await expect.poll(() => page.locator('.start-panel').isVisible()).toBe(false);
    await page.locator('.start-rail').waitFor();
    await page.getByRole('checkbox', { name: /^Sami al-Furati/ }).click();
    await expect.poll(() => page.locator('.perspective-foot').innerText()).toContain('22 of 106 ties stay');
    await expect.poll(months).not.toEqual(ofEveryone);
    const month = (title: string) => title.split(':')[0];
    expect((await months()).map(month)).toEqual(ofEveryone.map(month));
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.locator('.start-panel').waitFor();
    expect(linkOf(page).link.session.perspective.speakers).toEqual(['sami-al-furati']);
    await page.getByRole('button', { name: /^According to .*Sami al-Furati/ }).waitFor();
    await page.locator('.ledger-open').click();
    await expect.poll(() => page.locator('.ledger').innerText()).toContain('84 ties are left out, according to');
    await page.locator('.ledger-open').click();
    const legend = page.locator('.legend').getByRole('button', { name: /^Person|^Under cover|^Money \d/ });
    await expect.poll(() => legend.allInnerTexts()).toEqual(['Person\n2', 'Money\n3']);
    const panel = page.locator('.detail-panel');
    await expect.poll(() => panel.innerText()).toMatch(/In the chosen perspective: asserting 1, denying [01]/);
    expect(await panel.locator('.claim.is-left-out').count()).toBe(0);
    await page.getByRole('button', { name: /^According to .*Sami al-Furati/ }).click();
    await page.getByRole('checkbox', { name: /^Sami al-Furati/ }).click();
    await page.getByRole('checkbox', { name: /^Abu Anas al-Ansari/ }).click();
    await page.keyboard.press('Escape');
    await panel.locator('.claim.is-left-out').first().waitFor();
    await expect
      .poll(() => panel.locator('.hidden-note').first().innerText())
      .toContain('The chosen speakers and documents leave this out');
    await expectAccessible(page);
    await page.locator('.ledger-open').click();
    await page.locator('.ledger').getByRole('button', { name: 'Show all' }).click();
    await page.getByRole('button', { name: 'According to everyone' }).waitFor();
    const end = page.getByRole('slider', { name: 'Last of the period' });
    await end.focus();
    await page.keyboard.press('Home');
    await expect.poll(() => page.locator('.ledger').textContent()).toContain('dated outside');
    expect(linkOf(page).link.session.period).toMatchObject({ from: '2014-01-01' });
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Play, one period after the other' }).click();
    await expect.poll(() => linkOf(page).link.session.period?.from).toBe('2014-03-01');
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.locator('.period-strip').getByRole('button', { name: 'Any time' }).click();
    await expect.poll(() => linkOf(page).link.session.period).toBeNull();
    expect(faults).toEqual([]);
    await leave();
  });

  test('the map is in step with the network, counts what it does not show, and is a link, in both languages', async () => {
    const { page, faults, leave } = await visit(browser(), url(), { reducedMotion: 'reduce' });
    await drawn(page);
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    await page.locator('.map-border').waitFor();
    await expect.poll(() => page.locator('.map-counts').innerText()).toContain('Names at a place: 35 of 48.');
    const side = page.locator('.start-panel .map-side');
    expect((await page.locator('.map-sheet').boundingBox())?.width).toBeGreaterThan(1100);
    const key = (await side.locator('.map-key li').allInnerTexts()).map((row) => row.replaceAll(/\s+/gu, ' ').trim());
    expect(key).toEqual(expect.arrayContaining(['Conviction 3', 'Under cover 4']));
    await side.locator('summary', { hasText: 'Names without a place' }).click();
    expect(await side.locator('.map-part', { hasText: 'Names without a place' }).getByRole('listitem').count()).toBe(13);
    await page.locator('[data-tie="abu-obeida-al-masri.defected-from.isis"] .map-hit').dispatchEvent('click');
    const card = page.locator('.map-card');
    await expect
      .poll(async () => plain(await card.innerText()))
      .toMatch(
        /^Abu Obeida al-Masri\s+said to have left ISIS \(from: Deir ez-Zor; to: not said\).*Money · One claim denies it\.\s+line 17\s+line 19/,
      );
    await expectAccessible(page);
    await card.getByRole('button', { name: 'Who says so' }).click();
    await page.locator('.detail-panel .figures').waitFor();
    expect(linkOf(page).link.session).toMatchObject({ view: 'map', selected: ['abu-obeida-al-masri.defected-from.isis'] });
    await side.getByRole('button', { name: 'Names at Turkey: 9' }).click();
    await side
      .getByRole('button', { name: /al-Isbani.*said to have gone to|al-Isbani.*said to have fled to/ })
      .first()
      .click();
    await expect.poll(() => linkOf(page).link.session.selected).toEqual(['al-isbani.fled-to.turkey']);
    await page.getByRole('toolbar', { name: 'Map' }).getByRole('button').first().focus();
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => linkOf(page).link.sight?.zoom ?? 0).toBeGreaterThan(4);
    await settled(page);
    const { sight } = linkOf(page).link;
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'العربية' }).click();
    await expect.poll(() => side.innerText()).toContain('أسماء بلا مكان');
    await expect.poll(() => linkOf(page).link.language).toBe('AR');
    await expectAccessible(page);
    await page.reload();
    await page.locator('.map-border').waitFor();
    await expect.poll(() => page.locator('.map-drawing').textContent()).toContain('تركيا');
    expect(linkOf(page).link.sight).toEqual(sight);
    expect(faults).toEqual([]);
    await leave();
  });

  test('a link that was cut has its question, its selection and its language followed, and says what it could not follow', async () => {
    const fragment = '#v=1&on=turkey~0~0~b,isis~5k~0&sel=abu-obeida-al-masri,fictional-nobody&lang=ar';
    const { page, leave } = await visit(browser(), `${url()}/${fragment}`, {
      reducedMotion: 'reduce',
      viewport: { width: 390, height: 844 },
    });
    await page.locator('[role=alert]', { hasText: 'هذا الرابط غير كامل' }).waitFor();
    await drawn(page);
    await expect.poll(() => linkOf(page).link.session.selected).toEqual(['abu-obeida-al-masri']);
    expect(await page.locator('[role=alert]').innerText()).toContain('لم يُؤخذ منه: بعض الأسماء، ما كان محدَّداً.');
    const { table } = linkOf(page).link.session;
    expect([...table.keys()]).toEqual(expect.arrayContaining(['turkey', 'abu-obeida-al-masri', 'isis']));
    await page.evaluate((hash) => location.assign(hash), '#v=1&q=money');
    await page.locator('[role=alert]', { hasText: 'لا يذكر الرابط الأسماء' }).waitFor();
    await expect.poll(() => linkOf(page).link.session.table.size).toBeGreaterThan(3);
    const { session } = linkOf(page).link;
    expect([session.entrance, session.view]).toEqual(['money', 'answer']);
    await leave();
  });
});
