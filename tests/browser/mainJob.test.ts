import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { leftOutWithout } from '#tests/leftOut.ts';
import { startIsnad } from '#tests/browser/isnad.ts';
import { browserMissing, chromiumPath, launch } from '#tests/browser/browser.ts';
import { onePage } from '#tests/browser/onePage.ts';
import { drawn, expectAccessible, linkOf, spotOf, visit, type Visit } from '#tests/browser/visit.ts';

const counts = z.array(z.object({ count: z.int() }));
const overviewAnswer = z.object({ data: z.object({ overview: z.object({ entities: counts, relationships: counts }) }) });

describe('in a browser', leftOutWithout(browserMissing), () => {
  let browser: Browser;
  let isnad: Awaited<ReturnType<typeof startIsnad>>;
  const visits: Visit[] = [];

  const stops: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    isnad = await startIsnad();
    stops.push(isnad.stop);
    browser = await launch(chromiumPath ?? '');
    stops.push(() => browser.close());
  });
  afterAll(async () => {
    await Promise.all(visits.map((each) => each.leave()));
    await Promise.all(stops.map((stop) => stop()));
  });

  async function open(fragment = '', options: Parameters<typeof visit>[2] = {}): Promise<Visit> {
    const opened = await visit(browser, `${isnad.url}/${fragment}`, options);
    visits.push(opened);
    return opened;
  }

  async function search(page: Page, text: string): Promise<void> {
    await page.keyboard.press('/');
    await page.keyboard.type(text);
    await page.locator('.hit').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.detail-panel .names').waitFor();
  }

  const title = (page: Page) => page.locator('.detail-title').innerText();

  describe('on one page', () => {
    const shared = onePage(
      () => browser,
      () => isnad.url,
    );

    test('the keyboard reaches every name and tie through the list of what is on the canvas', async () => {
      const { page } = shared();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const focused = page.locator('[role=treeitem]:focus');
      await focused.waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowRight');
      expect(await focused.getAttribute('aria-level')).toBe('2');
      expect(await focused.innerText()).toMatch(/^said to /);
      await expectAccessible(page);
      await page.keyboard.press('Enter');
      await page.locator('.figures').waitFor();
      expect(await title(page)).toContain('is said to');
      await page.keyboard.press('ArrowRight');
      expect(await focused.getAttribute('aria-level')).toBe('1');
      await page.keyboard.press('Escape');
      await page.locator('.detail-panel').waitFor({ state: 'detached' });
    });

    test('the whole dossier is drawn on arrival, one line a pair, and the ledger counts what has no line of its own', async () => {
      const { page, faults } = shared();
      const { link } = linkOf(page);
      const body = JSON.stringify({ query: '{ overview { entities { count } relationships { count } } }' });
      const response = await fetch(`${isnad.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      const { data } = overviewAnswer.parse(await response.json());
      const sum = (rows: readonly { count: number }[]) => rows.reduce((total, { count }) => total + count, 0);
      expect([link.session.table.size, sum(data.overview.entities), sum(data.overview.relationships)]).toEqual([48, 48, 106]);
      const folds = ['15 ties drawn through their group', '9 memberships left', '8 inferred between places, with 1 name'];
      const ledger = ['47 of 48 names, 74 of 106 ties in 70 lines', ...folds.map((words) => `${words}\nShow`)];
      await expect.poll(() => page.locator('.ledger li').allInnerTexts()).toEqual(ledger);
      expect(await page.locator('.ledger p').innerText()).toBe('1 document: nothing is corroborated');
      await expectAccessible(page);
      expect(faults).toEqual([]);
    });

    test('a click on an entity of the canvas shows its names, ties and claims', async () => {
      const { page } = shared();
      const { x, y } = await spotOf(page, 'isis');
      await page.mouse.click(x, y);
      await page.locator('.detail-panel .names').waitFor();
      expect(await title(page)).toBe('ISIS');
      expect(await page.locator('.detail-panel .names').innerText()).toContain('داعش');
      expect(await page.locator('.tie-group summary').allInnerTexts()).toContainEqual(
        expect.stringMatching(/^said to have been left by \d+$/),
      );
      expect(await page.locator('.detail-panel .claim').count()).toBeGreaterThan(0);
      await expectAccessible(page);
    });

    test('a click on a line of the canvas shows who says so, in which line, and that nothing bears it out', async () => {
      const { page } = shared();
      const [from, to] = [await spotOf(page, 'abu-obeida-al-masri'), await spotOf(page, 'isis-zakat-bureau')];
      const wanted = 'Abu Obeida al-Masri is said to have headed Zakat Bureau';
      for (const part of [0.4, 0.6, 0.3, 0.7, 0.5]) {
        await page.mouse.click(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
        const said = page.locator('.detail-panel .detail-title', { hasText: wanted });
        await said.waitFor({ timeout: 3_000 }).catch(() => undefined);
        if ((await said.count()) > 0) break;
        await page.keyboard.press('Escape');
        await page.locator('.detail-panel').waitFor({ state: 'detached' });
      }
      expect(await title(page)).toBe(wanted);
      expect(await page.locator('.notice').innerText()).toBe('One claim asserts it, in one document. No second document bears it out.');
      expect(await page.locator('.claim h4').innerText()).toBe('\u2068Sami al-Furati\u2069');
      expect(await page.locator('.claim .stance').innerText()).toBe('Asserts');
      expect(await page.locator('.claim mark').innerText()).toBe('line 17');
      await expectAccessible(page);
    });

    test('the question about money lists what is said, and its row opens a departure with its denial', async () => {
      const { page } = shared();
      await page.getByRole('button', { name: /Who fled with money\?/ }).click();
      const row = page.locator('.departure', { hasText: 'Abu Obeida al-Masri' });
      const told = await page.locator('.answer-table tr', { has: row }).innerText();
      for (const words of ['more than 1,000,000,000 SYP', 'Zakat Bureau', 'not known', 'line 17', 'Denied by', 'line 19'])
        expect(told).toContain(words);
      await row.click();
      await page.locator('.claim').nth(1).waitFor();
      expect(await title(page)).toBe('Abu Obeida al-Masri is said to have left ISIS');
      expect((await page.locator('.figures').innerText()).replaceAll('\n', ' ')).toBe('1 asserts it 1 denies it 2 speakers 1 document');
      expect(await page.locator('.claim.denies h4').innerText()).toMatch(/^.?ISIS.?, as told by .?Sami al-Furati.?$/);
      expect(await page.locator('.flow-lane[aria-pressed=true]').innerText()).toContain('Abu Obeida al-Masri');
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await page.locator('.answer-choice select').first().selectOption({ label: 'nobody says' });
      await expect.poll(() => page.locator('.departure').allInnerTexts()).toEqual(['Unnamed foreign leaders (line 17)']);
      expect(await page.locator('.ledger').innerText()).toContain('2 left out by what you chose');
      await page.goBack();
      await expect.poll(() => page.locator('.departure').count()).toBe(3);
      await page.getByRole('button', { name: 'Back to the questions' }).click();
      expect(linkOf(page).problem).toBeNull();
    });

    test('rival motives of one departure stand side by side, and nothing chooses', async () => {
      const { page } = shared();
      await page.getByRole('button', { name: /Who left, and where did they go\?/ }).click();
      await page.locator('.rival-card .link-button').first().click();
      await page.locator('.claim').first().waitFor();
      expect(await page.locator('.rivals-word').innerText()).toBe('The claims give different motives, and nothing here settles which.');
      const motives = (await page.locator('.motive-accounts > *').allInnerTexts()).map((text) => text.split(',')[0]?.trim());
      expect(new Set(motives)).toEqual(new Set(['Fear', 'Under cover']));
    });

    test('Enter chooses what was typed, however fast, and not what an earlier letter found', async () => {
      const { page } = shared();
      await page.keyboard.press('/');
      await page.keyboard.type('A');
      await page.locator('.hit').first().waitFor();
      await page.keyboard.press('Backspace');
      await page.keyboard.type('Fayez al-Hammadi');
      await page.keyboard.press('Enter');
      await page.locator('.detail-panel .names').waitFor();
      expect(await title(page)).toBe('Fayez al-Hammadi');
    });

    test('a legend row hides what it stands for and counts it', async () => {
      const { page } = shared();
      const places = page.getByRole('button', { name: /^Place/ });
      expect(await places.getAttribute('aria-pressed')).toBe('true');
      await places.click();
      expect(await places.getAttribute('aria-pressed')).toBe('false');
      expect(await page.locator('.ledger').textContent()).toMatch(/\d+ names and \d+ ties hidden by the legend/);
      await page.getByRole('button', { name: 'Show all' }).click();
      expect(await page.locator('.ledger').textContent()).not.toContain('hidden by the legend');
    });

    test('keys are listed, and the list closes with Escape', async () => {
      const { page } = shared();
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Keys' }).waitFor();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    });

    test('what is hidden is counted and comes back, each step can be undone, and neighbors expand', async () => {
      const { page } = shared();
      const before = linkOf(page).link.session;
      await search(page, 'Zakat Bureau');
      await page.keyboard.press('Delete');
      await expect.poll(() => linkOf(page).link.session.removed.size).toBe(1);
      expect(await page.locator('.ledger').textContent()).toContain('1 name hidden by you');
      await page.keyboard.press('Control+z');
      await expect.poll(() => linkOf(page).link.session.table).toEqual(before.table);
      await page.keyboard.press('Shift+Control+Z');
      await expect.poll(() => linkOf(page).link.session.table.size).toBe(before.table.size - 1);

      await search(page, 'Abu Obeida al-Masri');
      await page.keyboard.press('e');
      const draw = page.getByRole('button', { name: 'Draw 1 tie', exact: true });
      await draw.waitFor();
      await expectAccessible(page);
      await draw.click();
      await expect.poll(() => linkOf(page).link.session.table.size).toBe(before.table.size);
      const { table } = linkOf(page).link.session;
      expect(table).toEqual(before.table);

      await page.keyboard.press('l');
      await expect.poll(() => linkOf(page).link.session.table.get('abu-obeida-al-masri')?.pinned).toBe(true);
    });
  });

  test('the address reopens the view exactly, in its language', async () => {
    const { page } = await open();
    await drawn(page);
    const spot = await spotOf(page, 'turkey');
    await page.mouse.move(spot.x, spot.y - 8);
    await page.mouse.down();
    await page.mouse.move(spot.x + 40, spot.y + 30, { steps: 4 });
    await page.mouse.up();
    await page.getByRole('button', { name: /^Event/ }).click();
    await page.getByRole('button', { name: 'العربية' }).click();
    await page.getByRole('button', { name: /من جاء تحت غطاء/ }).click();
    await page.locator('.departure').first().click();
    await page.locator('.claim').first().waitFor();
    await expect.poll(() => linkOf(page).link.session.selected.length).toBe(1);
    await page.waitForTimeout(600);
    const link = linkOf(page);
    const again = await open(`#${new URL(page.url()).hash.slice(1)}`);
    await again.page.locator('.claim').first().waitFor();
    expect(await drawn(again.page)).toEqual(link);
    expect(await title(again.page)).toBe(await title(page));
    expect(await again.page.locator('html').getAttribute('dir')).toBe('rtl');
  });

  test('the same job in Arabic: the page reads from the right, the canvas stays as it was, digits are Latin', async () => {
    const english = await open();
    const { link } = await drawn(english.page);
    const { page, faults } = await open(`#${new URL(english.page.url()).hash.slice(1)}`, { locale: 'ar' });
    await drawn(page);
    await page.getByRole('button', { name: 'العربية' }).click();
    await expect.poll(() => page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(linkOf(page).link.session).toEqual(link.session);
    await search(page, 'أبو عبيدة المصري');
    expect(await title(page)).toBe('أبو عبيدة المصري');
    expect(await page.locator('.legend').innerText()).not.toMatch(/[A-Za-z٠-٩]/);
    await expectAccessible(page);
    await page.getByRole('button', { name: /من فرّ ومعه مال/ }).click();
    await page.locator('.departure').first().click();
    await page.locator('.claim').first().waitFor();
    expect(await title(page)).toMatch(/^يُنسب إلى /);
    expect(await page.locator('.claim mark').first().innerText()).toMatch(/^السطر \d+$/);
    await expectAccessible(page);
    expect(faults).toEqual([]);
  });

  test('every theme is readable', async () => {
    const { page } = await open('', { colorScheme: 'dark' });
    await drawn(page);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await search(page, 'ISIS');
    await expectAccessible(page);
    await page.getByRole('button', { name: /change to high contrast/ }).click();
    await expectAccessible(page);
  });

  test('a server that does not answer is named, and trying again draws the dossier', async () => {
    const { page } = await open('#v=1');
    await drawn(page);
    await page.context().route('**/graphql', (route) => route.abort());
    await page.reload();
    await page.evaluate(() => history.replaceState(null, '', '#'));
    const alert = page.locator('.canvas-state [role=alert]');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('The server cannot be reached');
    await expectAccessible(page);
    await page.context().unroute('**/graphql');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await drawn(page);
  });

  test('a link that cannot be read opens the dossier and says so, and being offline is said in the ledger', async () => {
    const { page } = await open('#v=1&on=<script>alert(1)</script>');
    await page.locator('.link-note', { hasText: 'This link is not whole' }).waitFor();
    expect((await drawn(page)).link.session.table.size).toBeGreaterThan(0);
    await page.context().setOffline(true);
    await page.locator('.ledger', { hasText: 'Offline' }).waitFor();
    await page.context().setOffline(false);
  });

  test('a link whose names are partly gone opens the rest and says how many are missing', async () => {
    const { page } = await open('#v=1&on=isis~0~0~b,turkey~5k~0~b,fictional-nobody~1~1~b');
    await page.locator('output', { hasText: '1 of 3 names of this link is not here.' }).waitFor();
    expect([...(await drawn(page)).link.session.table.keys()]).toEqual(['isis', 'turkey']);
  });
});
