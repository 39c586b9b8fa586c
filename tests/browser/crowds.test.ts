import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { leftOutWithout } from '#tests/leftOut.ts';
import { browserMissing, chromiumPath, launch } from '#tests/browser/browser.ts';
import { crowdNames, crowdTies, fictionalCrowd } from '#tests/browser/fictionalCrowd.ts';
import { startIsnad } from '#tests/browser/isnad.ts';
import { drawn, expectAccessible, linkOf, onCanvas, settled, spotOf, visit } from '#tests/browser/visit.ts';

const members = crowdTies.firstClaim + crowdTies.secondClaim;

describe('counted nodes', leftOutWithout(browserMissing), () => {
  let browser: Browser;
  let isnad: Awaited<ReturnType<typeof startIsnad>>;
  beforeAll(async () => {
    [browser, isnad] = await Promise.all([launch(chromiumPath ?? ''), startIsnad(fictionalCrowd)]);
  });
  afterAll(() => Promise.all([browser.close(), isnad.stop()]));

  async function open(fragment: string, width: number): Promise<{ page: Page; faults: readonly string[] }> {
    const opened = await visit(browser, `${isnad.url}/${fragment}`, { reducedMotion: 'reduce', viewport: { width, height: 900 } });
    await drawn(opened.page);
    await opened.page.evaluate(() => document.querySelector<HTMLElement>('.whole-network')?.click());
    await onCanvas(opened.page);
    await settled(opened.page);
    return opened;
  }

  const countedNow = (page: Page) => [...linkOf(page).link.session.table.values()].filter(({ counted }) => counted).length;
  const undo = (page: Page) => page.keyboard.press('Control+z');

  test.each([
    ['', 1440],
    ['#v=1&of=fictional-crowd&lang=ar', 1440],
    ['', 390],
  ])(
    'open and close again in %s at %i pixels, moving nothing else, and hold nobody denied, who left or who has money',
    async (fragment, width) => {
      const { page, faults } = await open(fragment, width);
      const before = linkOf(page).link.session.table;
      expect(countedNow(page)).toBe(members + crowdTies.towns);
      for (const id of ['denied-member', 'who-left', 'who-has-money', 'some-money', 'fictional-body'])
        expect(before.get(id)?.counted, id).toBeUndefined();
      const at = await spotOf(page, 'member-0');
      await page.mouse.click(at.x, at.y);
      const dialog = page.getByRole('dialog');
      await expect.poll(() => dialog.locator('.crowd-claims li').count()).toBe(2);
      await expect.poll(() => dialog.innerText()).toContain('Wilhelmina Mockspeaker');
      await expectAccessible(page);
      await dialog.locator('.crowd-claims .link-button').last().click();
      await expect.poll(() => countedNow(page), { timeout: 20_000 }).toBe(crowdTies.firstClaim + crowdTies.towns);
      const after = linkOf(page).link.session.table;
      const out = Array.from({ length: crowdTies.secondClaim }, (_, index) => `member-${crowdTies.firstClaim + index}`);
      for (const [id, place] of before) if (!out.includes(id)) expect([id, after.get(id)]).toEqual([id, place]);
      expect(new Set(out.map((id) => `${after.get(id)?.x} ${after.get(id)?.y}`)).size).toBe(out.length);
      await undo(page);
      await expect.poll(() => linkOf(page).link.session.table).toEqual(before);
      expect(faults).toEqual([]);
    },
  );

  test('are counted in the ledger and opened by it, and counted again by a command', async () => {
    const { page, faults } = await open('', 1440);
    const ledger = page.locator('.ledger');
    await expect.poll(() => ledger.innerText()).toContain(`${crowdNames} of ${crowdNames} names in 9 nodes`);
    expect(await ledger.innerText()).toContain(`${members + crowdTies.towns} ties to counted nodes`);
    await ledger.getByRole('button', { name: 'Open all' }).click();
    await expect.poll(() => countedNow(page), { timeout: 20_000 }).toBe(0);
    await expect.poll(() => ledger.innerText()).toContain(`${crowdNames} of ${crowdNames} names, `);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').locator('input').fill('like names');
    await page.keyboard.press('Enter');
    await expect.poll(() => countedNow(page), { timeout: 20_000 }).toBe(members + crowdTies.towns);
    expect(faults).toEqual([]);
  });

  test('let out who is searched, beside them, and the list of the canvas says what they hold', async () => {
    const { page, faults } = await open('', 1440);
    const before = linkOf(page).link.session.table;
    await page.locator('#search-field').fill('Fictional Member 61');
    await page.locator('.hit').first().waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => countedNow(page), { timeout: 20_000 }).toBe(members + crowdTies.towns - 1);
    const place = linkOf(page).link.session.table.get('member-61');
    expect(place).not.toMatchObject({ x: before.get('member-61')?.x, y: before.get('member-61')?.y });
    const rows = await page.locator('.mirror [role=treeitem]').allInnerTexts();
    expect(rows.filter((row) => row.includes('counted in one')).toSorted()).toEqual([
      expect.stringMatching(/^15 places said to have seen active there Fictional Body/),
      expect.stringMatching(/^83 people · by 2 claims said to have belonged to Fictional Body/),
    ]);
    expect(rows.some((row) => row.startsWith('Fictional Member 61'))).toBe(true);
    expect(faults).toEqual([]);
  });
});
