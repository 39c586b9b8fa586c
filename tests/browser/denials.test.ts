import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { fictionalDenials } from '#tests/browser/fictionalDenials.ts';
import { leftOutWithout } from '#tests/leftOut.ts';
import { startIsnad } from '#tests/browser/isnad.ts';
import { browserMissing, chromiumPath, launch } from '#tests/browser/browser.ts';
import { drawn, expectAccessible, linkOf, visit, type Visit } from '#tests/browser/visit.ts';

const inEnglish = {
  locale: 'en-GB',
  shown: '6 of 6 names, 3 of 3 ties',
  noTies: '3 only denied or doubted: no tie',
  hiddenByLegend: '2 only denied or doubted, hidden by the legend',
  legend: ['only denied\n2', 'only doubted\n1'],
  ferryman: 'Fictional Ferryman Person · 1 tie · 3 only denied or doubted',
  rows: [
    'said to have headed Fictional Guard',
    'denied: left Fictional Guard',
    'denied: left with about 500 USD',
    'doubted: went to Fictional Town',
  ],
  denied: 'That Fictional Ferryman left Fictional Guard is denied by Fictional Guard; nobody asserts it here',
  said: 'Selected: That Fictional Ferryman left Fictional Guard is denied; nobody asserts it here.',
  deniedFigures: ['0', 'assert it', '1', 'denies it', '1', 'speaker', '1', 'document'],
  doubted: 'That Fictional Ferryman went to Fictional Town is doubted by Fictional Writer; nobody asserts it here',
  sort: 'Only denied',
  whoSpeaks: 'Who speaks of it',
  noTie: 'Nobody asserts it here, so it is counted as no tie.',
  both: 'Fictional Baker is said to have left Fictional Guard',
  bothNotice: 'One claim asserts it, in one document. No second document bears it out. One claim denies it.',
  held: ['said to have headed 1'],
  unasserted: ['denied: left 1', 'denied: left with 1', 'doubted: went to 1'],
  ties: '1 of 1 drawn',
  claims: 'Claims that name Fictional Ferryman',
  expand: ['only denied or doubted: left with Money flow\n1', 'only denied or doubted: went to Place\n1'],
  draw: 'Draw 2, with what is denied or doubted',
  wrong: /Ferryman is said to have (?:left|gone)|said to have left with|about it\b/,
};

const inArabic: typeof inEnglish = {
  locale: 'ar',
  shown: 'المعروض 6 من 6 أسماء و3 من 3 صلات',
  noTies: 'إنكار أو تشكيك فقط، لا صلات: 3',
  hiddenByLegend: 'أخفى دليل القراءة ما أُنكر أو شُكّك فيه: 2',
  legend: ['إنكار فقط\n2', 'تشكيك فقط\n1'],
  ferryman: 'الملاح الخيالي شخص · صلة واحدة · إنكار أو تشكيك فقط: 3',
  rows: [
    'يُقال بقيادة الحرس الخيالي',
    'إنكار ترك الحرس الخيالي',
    'إنكار المغادرة مع نحو 500 دولار أمريكي',
    'تشكيك في التوجه إلى البلدة الخيالية',
  ],
  denied: 'يُنسب إلى الحرس الخيالي إنكار ترك الملاح الخيالي صفوف الحرس الخيالي، ولا أحد يؤكد ذلك هنا',
  said: 'تم اختيار: ورد هنا إنكار ترك الملاح الخيالي صفوف الحرس الخيالي، ولا أحد يؤكد ذلك.',
  deniedFigures: ['0', 'تأكيد', '1', 'إنكار', '1', 'متحدث', '1', 'وثيقة'],
  doubted: 'يُنسب إلى الكاتب الخيالي التشكيك في توجه الملاح الخيالي إلى البلدة الخيالية، ولا أحد يؤكد ذلك هنا',
  sort: 'إنكار فقط',
  whoSpeaks: 'من تحدث عن ذلك',
  noTie: 'لا أحد يؤكد ذلك هنا، فلا يُعدّ صلة.',
  both: 'يُنسب إلى الخباز الخيالي ترك الحرس الخيالي',
  bothNotice: 'ادعاء واحد يؤكدها، في وثيقة واحدة. لا تؤيده وثيقة ثانية. وينكرها ادعاء واحد.',
  held: ['يُقال بقيادة 1'],
  unasserted: ['إنكار ترك 1', 'إنكار المغادرة مع 1', 'تشكيك في التوجه إلى 1'],
  ties: 'المرسوم 1 من 1',
  claims: 'ادعاءات تذكر الملاح الخيالي',
  expand: ['إنكار أو تشكيك فقط: المغادرة مع تدفق مالي\n1', 'إنكار أو تشكيك فقط: التوجه إلى مكان\n1'],
  draw: 'رسم 2، ومنها ما أُنكر أو شُكّك فيه',
  wrong: /يُنسب إلى الملاح الخيالي (?!إنكار)|يُقال بترك الحرس|يُنفى|مال تذكره/,
};

describe('what is only denied or doubted, in a browser', leftOutWithout(browserMissing), () => {
  let browser: Browser;
  let isnad: Awaited<ReturnType<typeof startIsnad>>;

  beforeAll(async () => {
    [browser, isnad] = await Promise.all([launch(chromiumPath ?? ''), startIsnad(fictionalDenials)]);
  });
  afterAll(() => Promise.all([browser.close(), isnad.stop()]));

  async function open({ locale }: typeof inEnglish): Promise<Visit> {
    const opened = await visit(browser, isnad.url, { locale, reducedMotion: 'reduce' });
    opened.page.setDefaultTimeout(20_000);
    await drawn(opened.page);
    return opened;
  }

  const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '');
  const texts = async (page: Page, selector: string) => (await page.locator(selector).allInnerTexts()).map(plain);
  const title = async (page: Page) => plain(await page.locator('.detail-title').innerText());
  const row = (page: Page, id: string) => page.locator(`[id="on-${id}"]`);

  /** Goes to the row of the ferryman in the list of the canvas, and leaves its ties open. */
  async function toFerryman(page: Page): Promise<void> {
    await page.locator('[role=tree] [tabindex="0"]').focus();
    await page.keyboard.press('Home');
    for (let step = 0; step < 6; step += 1) {
      if (await row(page, 'fictional-ferryman').evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('ArrowDown');
    }
    throw new Error('the ferryman is not in the list');
  }

  async function choose(page: Page, tie: string): Promise<void> {
    await toFerryman(page);
    await row(page, `fictional-ferryman-${tie}`).click();
    await page.locator('.detail-panel .claim').first().waitFor();
  }

  const inEach = test.each([inEnglish, inArabic]);

  inEach('is counted as no tie, hidden by the legend by itself, and no claim that a tie rests on: in $locale', async (words) => {
    const { page, faults, leave } = await open(words);
    await expect.poll(() => page.locator('.ledger li').first().innerText()).toBe(words.shown);
    expect(await page.locator('.ledger').innerText()).toContain(words.noTies);
    const rows = page.locator('.legend-row').filter({ has: page.locator('.legend-count') });
    const all = (await rows.allInnerTexts()).filter((text) => words.legend.includes(text));
    expect(all).toEqual(words.legend);
    await expectAccessible(page);
    await page
      .getByRole('button', { name: words.locale === 'ar' ? 'إعداد صورة للحفظ أو الطباعة' : 'Make a picture to keep or to print' })
      .click();
    await page.locator('.picture-sheet').waitFor();
    await expectAccessible(page);
    await page.locator('.picture-title input').fill('Fictional <title> & "more"');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'SVG' }).click();
    const file = await readFile(await (await download).path(), 'utf8');
    const drawing = await page.evaluate((svg) => {
      const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
      const said = [...parsed.querySelectorAll('text')].map(({ textContent }) => textContent);
      return { said, crosses: said.filter((text) => text === '×').length, isWhole: parsed.querySelector('parsererror') === null };
    }, file);
    expect(drawing).toMatchObject({ isWhole: true, crosses: 2 });
    expect(drawing.said).toEqual(expect.arrayContaining(['Fictional <title> & "more"', words.noTies]));
    expect(plain(drawing.said.join(' '))).toContain(words.said.replace(/^[^:]+: /, '').replace(/\.$/, ''));
    expect(drawing.said.join(' ')).not.toMatch(words.wrong);
    expect(file).not.toMatch(/var\(|url\((?!#|"data:)|https?:\/\/(?!www\.w3\.org)/);
    await page.keyboard.press('Escape');
    await rows.filter({ hasText: words.legend[0]?.split('\n')[0] ?? '' }).click();
    await expect.poll(() => [...linkOf(page).link.session.hidden.traits]).toEqual(['ONLY_DENIED']);
    expect(await page.locator('.ledger li').first().innerText()).toBe(words.shown);
    const fold = page.locator('.ledger-open');
    if ((await fold.count()) > 0) await fold.click();
    await expect.poll(() => page.locator('.ledger').innerText()).toContain(words.hiddenByLegend);

    await page.getByRole('button', { name: words.locale === 'ar' ? /من غادر، وإلى/ : /Who left, and/ }).click();
    await page.locator('.departure').click();
    await page.locator('.claim').nth(1).waitFor();
    expect(await title(page)).toBe(words.both);
    expect(await page.locator('.notice').innerText()).toBe(words.bothNotice);
    expect(faults).toEqual([]);
    await leave();
  });

  inEach(
    'is worded as a denial or a doubt in the list, aloud and in panels, under denials at its end, and drawn again as what it is: in $locale',
    async (words) => {
      const { page, faults, leave } = await open(words);
      await toFerryman(page);
      expect(plain(await row(page, 'fictional-ferryman').innerText()).replaceAll(/\s+/g, ' ')).toBe(words.ferryman);
      expect(await texts(page, '[role=treeitem][aria-level="2"]')).toEqual(words.rows);

      await choose(page, 'ferryman-left');
      expect(await title(page)).toBe(words.denied);
      expect((await page.locator('output').allTextContents()).map(plain)).toContain(words.said);
      expect(await page.locator('.detail-panel .eyebrow').innerText()).toBe(words.sort);
      expect((await page.locator('.figures').innerText()).split('\n')).toEqual(words.deniedFigures);
      expect(await page.locator('.notice').innerText()).toBe(words.noTie);
      expect(await page.locator('.detail-panel').innerText()).toContain(words.whoSpeaks);
      expect(await page.locator('.detail-panel .other-script').innerText()).not.toMatch(/[←→]/);
      expect(await page.locator('.motive-account, .shared-claims').count()).toBe(0);
      await expectAccessible(page);

      await choose(page, 'ferryman-went');
      await expect.poll(() => title(page)).toBe(words.doubted);
      expect(await page.locator('body').innerText()).not.toMatch(words.wrong);

      await toFerryman(page);
      await page.keyboard.press('Enter');
      await page.locator('.detail-panel .names').waitFor();
      expect(await page.locator('.detail-panel .section-head .quiet').allInnerTexts()).toContain(words.ties);
      expect(await texts(page, '.detail-body > section:not(.unasserted) .tie-group summary')).toEqual(words.held);
      expect((await texts(page, '.unasserted .tie-group summary')).toSorted()).toEqual(words.unasserted.toSorted());
      expect((await texts(page, '.detail-panel h3')).map((text) => text.trim())).toContain(words.claims);
      expect(await page.locator('body').innerText()).not.toMatch(words.wrong);

      for (const gone of ['fictional-money', 'fictional-town']) {
        await row(page, gone).dispatchEvent('click');
        await expect.poll(() => linkOf(page).link.session.selected).toEqual([gone]);
        await page.keyboard.press('Delete');
        await expect.poll(() => linkOf(page).link.session.table.has(gone)).toBe(false);
      }
      await row(page, 'fictional-ferryman').dispatchEvent('click');
      await page.locator('.detail-panel .names').waitFor();
      await page.keyboard.press('e');
      const dialog = page.getByRole('dialog');
      await dialog.locator('li').first().waitFor();
      expect((await dialog.locator('li').allInnerTexts()).map(plain).toSorted()).toEqual(words.expand.toSorted());
      await expectAccessible(page);
      await dialog.getByRole('button', { name: words.draw, exact: true }).click();
      await expect.poll(() => linkOf(page).link.session.table.size).toBe(6);
      expect(faults).toEqual([]);
      await leave();
    },
  );
});
