import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { leftOutWithout } from '#tests/leftOut.ts';
import { browserMissing, chromiumPath, launch } from '#tests/browser/browser.ts';
import { fictionalClerks } from '#tests/browser/fictionalClerks.ts';
import { fictionalPair } from '#tests/browser/fictionalPair.ts';
import { startIsnad } from '#tests/browser/isnad.ts';
import { drawn, expectAccessible, linkOf, visit, type Visit } from '#tests/browser/visit.ts';

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

  test.each([
    ['en', '1 between names shown as one: not drawn', 'Between ids shown as one', '1 tie', '1 claim'],
    ['ar', 'ما يربط أسماء تظهر اسماً واحداً لا يُرسم: 1', 'بين معرّفات تظهر واحداً', 'صلة واحدة', 'ادعاء واحد'],
  ])('have what joins them counted in the ledger, which opens it with its claims: %s', async (lang, reason, title, count, claims) => {
    const { page, faults, leave } = await open(`${one.url}/#v=1&on=${merged}&lang=${lang}`);
    const item = page.locator('.ledger li', { hasText: reason }).last();
    await expect.poll(() => page.locator('.ledger li', { hasText: reason }).count()).toBeGreaterThan(0);
    if (!(await item.isVisible())) await page.locator('.ledger-open').click();
    await item.getByRole('button').click();
    await expect.poll(() => linkOf(page).link.session.selected).toEqual(['fictional-falan']);
    const within = section(page, title);
    await within.waitFor();
    expect(await within.locator('.section-head').innerText()).toContain(count);
    expect(await within.locator('summary').innerText()).toContain(claims);
    await within.locator('summary').click();
    await within.locator('.claim').waitFor();
    await expectAccessible(page);
    expect(faults).toEqual([]);
    await leave();
  });

  test.each([
    ['en', 'Also between these two', '1 other tie', 'is said to'],
    ['ar', 'بين الطرفين نفسيهما أيضاً', 'صلة أخرى واحدة', 'يُنسب إلى'],
  ])('have their ties of one type to one other told as two, each with its own claims: %s', async (lang, title, count, words) => {
    const { page, faults, leave } = await open(`${one.url}/#v=1&on=${merged}&sel=falan-in-office&lang=${lang}`);
    const beside = section(page, title);
    await beside.waitFor();
    expect(await beside.locator('.section-head').innerText()).toContain(count);
    const summary = beside.locator('summary');
    expect(await summary.innerText()).toContain(words);
    await summary.click();
    await beside.locator('.claim').waitFor();
    await expectAccessible(page);
    await beside.locator('.link-button').click();
    await expect.poll(() => linkOf(page).link.session.selected).toEqual(['falun-in-office']);
    expect(faults).toEqual([]);
    await leave();
  });

  test.each([
    ['en', 'has many names or common ones: pairs may be missing here', 'None as far as entries could be compared'],
    ['ar', 'فقد تنقص هنا أزواج', 'لا شيء بقدر ما أمكنت مقارنة القيود'],
  ])('stand in a queue that says whom it could not compare with all: %s', async (lang, some, none) => {
    const { page, leave } = await open(`${one.url}/#v=1&on=${merged}&lang=${lang}`);
    const row = page.locator('.start-panel .question').last();
    await expect.poll(() => row.innerText()).toContain(none);
    await row.click();
    const panel = page.locator('.duplicates-panel');
    await expect.poll(() => panel.innerText()).toContain(some);
    expect(await panel.innerText()).toContain(none);
    await leave();
  });

  test.each([
    ['en', 'in all dossiers'],
    ['ar', 'في كل الملفات'],
  ])('have numbers that say they are of all dossiers, where there are several: %s', async (lang, words) => {
    const fragment = `#v=1&on=${merged}&sel=fictional-falan&lang=${lang}`;
    const { page, leave } = await open(`${two.url}/${fragment}`);
    const heads = page.locator('.detail-body .section-head', { has: page.locator('.of-all') });
    await expect.poll(() => heads.count()).toBe(3);
    for (const head of await heads.allInnerTexts()) expect(head).toContain(words);
    await page.keyboard.press('e');
    await expect.poll(() => page.getByRole('dialog').locator('.choices, .dialog-body').count()).toBe(1);
    await page.keyboard.press('Escape');
    await leave();
    const wide = await open(`${two.url}/#v=1&on=fictional-office~0~0~b&sel=fictional-office&lang=${lang}`);
    await wide.page.locator('.detail-panel .names').waitFor();
    await wide.page.keyboard.press('e');
    await expect.poll(() => wide.page.getByRole('dialog').locator('.dialog-head').innerText()).toContain(words);
    await wide.leave();
    const tie = await open(`${two.url}/#v=1&on=${merged}&sel=falan-in-office&lang=${lang}`);
    await expect.poll(() => tie.page.locator('.detail-body .of-all').count()).toBe(2);
    await tie.leave();

    const alone = await open(`${one.url}/${fragment}`);
    await alone.page.locator('.detail-panel .names').waitFor();
    expect(await alone.page.locator('.of-all').count()).toBe(0);
    await alone.leave();
  });
});
