import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Locator, Page } from 'playwright-core';
import { leftOutWithout } from '#tests/leftOut.ts';
import { browserMissing, chromiumPath, launch } from '#tests/browser/browser.ts';
import { fictionalClerks } from '#tests/browser/fictionalClerks.ts';
import { fictionalPair } from '#tests/browser/fictionalPair.ts';
import { startIsnad } from '#tests/browser/isnad.ts';
import { drawn, expectAccessible, go, linkOf, visit, type Visit } from '#tests/browser/visit.ts';

const merged = 'fictional-falan~0~0~b,fictional-office~5k~0~b';

describe('two shown as one, in a browser', leftOutWithout(browserMissing), () => {
  let browser: Browser;
  let one: Awaited<ReturnType<typeof startIsnad>>;
  let two: Awaited<ReturnType<typeof startIsnad>>;

  beforeAll(async () => {
    [browser, one, two] = await Promise.all([
      launch(chromiumPath ?? ''),
      startIsnad(fictionalClerks),
      startIsnad(fictionalClerks, fictionalPair),
    ]);
    await Promise.all([one, two].map(decideSame));
  });
  afterAll(() => Promise.all([browser.close(), one.stop(), two.stop()]));

  async function decideSame({ url }: { readonly url: string }): Promise<void> {
    const query = 'mutation { decide(a: "fictional-falan", b: "fictional-falun", verdict: SAME, by: "a fictional editor") { verdict } }';
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(await answer.json()).toEqual({ data: { decide: { verdict: 'SAME' } } });
  }

  async function open(address: string): Promise<Visit> {
    const opened = await visit(browser, address, { reducedMotion: 'reduce' });
    await drawn(opened.page);
    return opened;
  }

  const section = (page: Page, title: string) => page.locator('.side-ties', { has: page.getByRole('heading', { name: title }) });

  const words = {
    en: {
      reason: '1 between names shown as one: not drawn',
      within: ['Between ids shown as one', '1 tie', '1 claim'],
      facts: [
        ['What is said of Falan Fictional', 'fictional-falan', 'Sex', 'male', 'Born', '1980'],
        ['What is said of Falun Fictional', 'fictional-falun', 'Born', '1982', 'Died', '2014'],
      ],
      beside: ['Also between these two', '1 other tie', 'is said to'],
      some: 'has many names or common ones: pairs may be missing here',
      none: 'None as far as entries could be compared',
      everywhere: 'in all dossiers',
    },
    ar: {
      reason: 'ما يربط أسماء تظهر اسماً واحداً لا يُرسم: 1',
      within: ['بين معرّفات تظهر واحداً', 'صلة واحدة', 'ادعاء واحد'],
      facts: [
        ['ما يُقال عن Falan Fictional', 'fictional-falan', 'الجنس', 'ذكر', 'تاريخ الولادة', '1980'],
        ['ما يُقال عن Falun Fictional', 'fictional-falun', 'تاريخ الولادة', '1982', 'تاريخ الوفاة', '2014'],
      ],
      beside: ['بين الطرفين نفسيهما أيضاً', 'صلة أخرى واحدة', 'يُنسب إلى'],
      some: 'فقد تنقص هنا أزواج',
      none: 'لا شيء بقدر ما أمكنت مقارنة القيود',
      everywhere: 'في كل الملفات',
    },
  } as const;

  test.each(['en', 'ar'] as const)(
    'have what joins them counted in the ledger, their ties to one other told apart, and a queue that says whom it could not compare with all: %s',
    async (lang) => {
      const { page, faults, leave } = await open(`${one.url}/#v=1&on=${merged}&lang=${lang}`);
      const { reason, within, facts, beside, some, none } = words[lang];
      const item = page.locator('.ledger li', { hasText: reason }).last();
      await expect.poll(() => page.locator('.ledger li', { hasText: reason }).count()).toBeGreaterThan(0);
      if (!(await item.isVisible())) await page.locator('.ledger-open').click();
      await item.getByRole('button').click();
      await expect.poll(() => linkOf(page).link.session.selected).toEqual(['fictional-falan']);
      await expectClaims(page, within);
      expect(
        (await page.locator('section:has(> .facts)').allInnerTexts()).map((text) =>
          text
            .split('\n')
            .filter((line) => line !== '')
            .slice(0, -1),
        ),
      ).toEqual(facts);
      expect(await page.locator('.facts + .quiet').count()).toBe(facts.length);
      expect(await page.locator('.of-all').count()).toBe(0);
      await expectAccessible(page);

      await go(page, `v=1&on=${merged}&sel=falan-in-office&lang=${lang}`);
      const other = await expectClaims(page, beside);
      await expectAccessible(page);
      await other.locator('.link-button').click();
      await expect.poll(() => linkOf(page).link.session.selected).toEqual(['falun-in-office']);

      await go(page, `v=1&on=${merged}&lang=${lang}`);
      const row = page.locator('.start-panel .question').last();
      await expect.poll(() => row.innerText()).toContain(none);
      await row.click();
      const panel = page.locator('.duplicates-panel');
      await expect.poll(() => panel.innerText()).toContain(some);
      expect(await panel.innerText()).toContain(none);
      expect(faults).toEqual([]);
      await leave();
    },
  );

  /** Opens the ties of a section of this title, and expects how many there are, what the first says, and a claim in it. */
  async function expectClaims(page: Page, [title, count, said]: readonly [string, string, string]): Promise<Locator> {
    const opened = section(page, title);
    await opened.waitFor();
    expect(await opened.locator('.section-head').innerText()).toContain(count);
    const summary = opened.locator('summary');
    expect(await summary.innerText()).toContain(said);
    await summary.click();
    await opened.locator('.claim').waitFor();
    return opened;
  }

  test.each(['en', 'ar'] as const)('have numbers that say they are of all dossiers, where there are several: %s', async (lang) => {
    const { everywhere } = words[lang];
    const { page, leave } = await open(`${two.url}/#v=1&on=${merged}&sel=fictional-falan&lang=${lang}`);
    const heads = page.locator('.detail-body .section-head', { has: page.locator('.of-all') });
    await expect.poll(() => heads.count()).toBe(3);
    for (const head of await heads.allInnerTexts()) expect(head).toContain(everywhere);
    await page.keyboard.press('e');
    await expect.poll(() => page.getByRole('dialog').locator('.choices, .dialog-body').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await go(page, `v=1&on=${merged}&sel=falan-in-office&lang=${lang}`);
    await expect.poll(() => page.locator('.detail-body .of-all').count()).toBe(2);
    await go(page, `v=1&on=fictional-office~0~0~b&sel=fictional-office&lang=${lang}`);
    await page.locator('.detail-panel .names').waitFor();
    await page.keyboard.press('e');
    await expect.poll(() => page.getByRole('dialog').locator('.dialog-head').innerText()).toContain(everywhere);
    await leave();
  });
});
