import { afterEach, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { leftOutWithout } from '#tests/leftOut.ts';
import { browserMissing } from '#tests/browser/browser.ts';
import { fictionalPair } from '#tests/browser/fictionalPair.ts';
import { startIsnad } from '#tests/browser/isnad.ts';
import { answersTo, brokenServer } from '#tests/browser/answers.ts';
import { begun } from '#tests/browser/begun.ts';
import { drawn, expectAccessible, linkOf, onCanvas, settled, spotOf, visit, type Visit } from '#tests/browser/visit.ts';

describe('the picture in a browser', leftOutWithout(browserMissing), () => {
  const { browser, url } = begun();
  const visits: Visit[] = [];
  afterEach(() => Promise.all(visits.splice(0).map((each) => each.leave())));

  async function open(fragment = '', options: Parameters<typeof visit>[2] = {}): Promise<Page> {
    const opened = await visit(browser(), `${url()}/${fragment}`, { reducedMotion: 'reduce', ...options });
    visits.push(opened);
    await drawn(opened.page);
    return opened.page;
  }

  async function choose(page: Page, text: string, id: string): Promise<void> {
    await page.locator('#search-field').fill(text);
    await page.locator('.hit').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.detail-panel .names').waitFor();
    await page.waitForFunction((chosen) => location.hash.includes(`sel=${chosen}&`), id);
    await page.waitForTimeout(600);
  }

  const title = (page: Page) => page.locator('.detail-title').innerText();

  /** The part of the window that neither a panel nor the controls nor the edge take from the canvas. */
  async function freePart(page: Page): Promise<{ left: number; right: number; top: number; bottom: number }> {
    const [stage, panel] = await Promise.all([page.locator('.stage').boundingBox(), page.locator('.detail-panel').boundingBox()]);
    if (!stage || !panel) throw new Error('nothing is selected');
    const isSheet = panel.width >= stage.width;
    return {
      left: stage.x,
      right: isSheet ? stage.x + stage.width : panel.x,
      top: stage.y,
      bottom: isSheet ? panel.y : stage.y + stage.height,
    };
  }

  async function expectSeen(page: Page, ids: readonly string[]): Promise<void> {
    const hidden = async () => {
      const free = await freePart(page);
      const spots = await Promise.all(ids.map((id) => spotOf(page, id)));
      return ids.filter((_, at) => {
        const { x = 0, y = 0 } = spots[at] ?? {};
        return !(x > free.left && x < free.right && y > free.top && y < free.bottom);
      });
    };
    await expect.poll(hidden).toEqual([]);
  }

  test('goes back and forward through questions and selections, and never out of the page first', async () => {
    const page = await open();
    await page.locator('.start-panel .question').nth(2).click();
    await page.locator('.question-panel').waitFor();
    await page.waitForTimeout(600);
    await choose(page, 'Abu Obeida al-Masri', 'abu-obeida-al-masri');
    const first = await title(page);
    await choose(page, 'ISIS', 'isis');
    await page.goBack();
    await expect.poll(() => title(page)).toBe(first);
    await page.goBack();
    await expect.poll(() => page.locator('.detail-panel').count()).toBe(0);
    expect(await page.locator('.question-panel').count()).toBe(1);
    await page.goBack();
    await expect.poll(() => page.locator('.question-panel').count()).toBe(0);
    expect(linkOf(page).link.session).toMatchObject({ entrance: null, selected: [] });
    await page.goForward();
    await page.goForward();
    await expect.poll(() => title(page)).toBe(first);
    expect(await page.locator('[aria-label="Undo"]').first().isDisabled()).toBe(true);
  });

  test('goes back to the view before where a question is opened anew at once after Back, and Back is pressed at once again', async () => {
    const page = await open();
    const start = linkOf(page).link.session;
    // By the page itself, as quick as it is: a hand on a key is quicker than what drives a browser.
    await page.evaluate(async () => {
      for (let round = 0; round < 3; round += 1) {
        document.querySelectorAll<HTMLElement>('.start-panel .question').item(1).click();
        const back = new Promise((resolve) => {
          addEventListener('popstate', resolve, { once: true });
        });
        history.back();
        await back;
      }
    });
    await page.locator('.answer-page').waitFor({ state: 'detached' });
    await page.locator('.start-panel').waitFor();
    expect(linkOf(page).link.session).toMatchObject({ entrance: null, selected: start.selected });
  });

  test('stays free to be moved and pressed beside the choice of according to whom, in both directions of writing', async () => {
    for (const locale of ['en-GB', 'ar']) {
      const page = await open('', { locale });
      await page.locator('.perspective-button').click();
      const choice = page.locator('.perspective');
      await choice.locator('.voice').nth(2).click();
      await expect.poll(() => linkOf(page).link.session.perspective.speakers).toEqual(['sami-al-furati']);
      await page.locator('.canvas-controls button').nth(2).click();
      await settled(page);
      const { x, y } = await spotOf(page, 'abu-obeida-al-masri');
      await page.mouse.click(x, y);
      await page.locator('.detail-panel .names').waitFor();
      expect(await choice.count()).toBe(1);
      await expectAccessible(page);
      await choice.locator('.section-head .icon-button').click();
      await choice.waitFor({ state: 'detached' });
    }
  });

  test('is not said to have no speakers and no grades where the server did not say who speaks', async () => {
    const page = await open();
    const answers = await answersTo(page);
    answers.replace('Voices', brokenServer);
    await page.locator('.perspective-button').click();
    const choice = page.locator('.perspective');
    await choice.getByRole('alert').waitFor();
    expect(await choice.innerText()).not.toMatch(/No claim on the table|Nobody has graded/);
    answers.pass('Voices');
    await choice.getByRole('button', { name: 'Try again' }).click();
    await choice.locator('.voice').first().waitFor();
    await expect.poll(() => choice.innerText()).toContain('Nobody has graded');
  });

  test('keeps what a person hid while going back, and takes back a change of the legend by undo as well', async () => {
    const page = await open();
    await choose(page, 'Turkey', 'turkey');
    expect(await page.locator('.detail-body').innerText()).toContain('6 of 10 drawn · 4 told by other lines');
    await page.keyboard.press('Delete');
    await page.waitForTimeout(600);
    const size = linkOf(page).link.session.table.size;
    await page.goBack();
    await page.waitForTimeout(600);
    expect(linkOf(page).link.session.table.size).toBe(size);
    expect(linkOf(page).link.session.removed.has('turkey')).toBe(true);
  });

  test('frames what is selected with its money beside the panel, wide and narrow, and above the sheet of a phone that opens the link', async () => {
    const page = await open('', { viewport: { width: 1024, height: 800 } });
    for (const width of [1024, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await choose(page, 'Abu Obeida al-Masri', 'abu-obeida-al-masri');
      await settled(page);
      const { session } = linkOf(page).link;
      const money = [...session.table.keys()].filter((id) => id.startsWith('dez15-flow-17'));
      await expectSeen(page, ['abu-obeida-al-masri', ...money]);
      expect(linkOf(page).link.camera?.zoom, `${width} wide`).toBeGreaterThanOrEqual(0.74);
      if (width === 1440) break;
      await page.keyboard.press('Escape');
      await page.locator('.detail-panel').waitFor({ state: 'detached' });
    }
    const phone = await open(new URL(page.url()).hash, { viewport: { width: 390, height: 844 }, hasTouch: true });
    await settled(phone);
    await expectSeen(phone, ['abu-obeida-al-masri']);
  });

  test('adds up quick clicks on zoom', async () => {
    const page = await open('', { reducedMotion: 'no-preference' });
    const before = linkOf(page).link.camera?.zoom ?? 0;
    const out = page.locator('.canvas-controls button').nth(1);
    for (let click = 0; click < 6; click += 1) await out.click({ delay: 0 });
    await page.waitForTimeout(900);
    expect(linkOf(page).link.camera?.zoom).toBeCloseTo(before * 0.8 ** 6, 1);
    expect(linkOf(page).link.camera?.zoom).toBeLessThan(before * 0.3);
  });

  test('says where it lies when nothing of it is seen, leads back, and opens from a link that a mail program has broken', async () => {
    const page = await open();
    const { hash } = new URL(page.url());
    await page.evaluate((far) => location.assign(far), hash.replace(/cam=[^&]*/, 'cam=90000~0~1').replace(/sum=[^&]*&/, ''));
    const note = page.locator('.away-note');
    await note.waitFor();
    expect(await note.innerText()).toContain('it lies to the left');
    await note.getByRole('button').click();
    await note.waitFor({ state: 'detached' });

    const { session } = linkOf(page).link;
    const again = await open(`#${encodeURIComponent(new URL(page.url()).hash.slice(1))}%3E).`);
    expect(linkOf(again).link.session).toEqual(session);
  });

  test('says for as long as it matters how many names of a link are not here, and asks about all of them at once', async () => {
    const opened = await visit(browser(), `${url()}/`, { reducedMotion: 'reduce' });
    visits.push(opened);
    await drawn(opened.page);
    const asked: string[] = [];
    opened.page.on('request', (request) => void asked.push(request.postData() ?? ''));
    const unknown = Array.from({ length: 1_500 }, (_, n) => `fictional-${n}~1~1~b`).join(',');
    await opened.page.evaluate((hash) => location.assign(hash), `#v=1&on=isis~0~0~i,${unknown}&cam=0~0~1`);
    const note = opened.page.getByText('1,500 of 1,501 names of this link are not here.');
    await note.waitFor();
    await opened.page.waitForTimeout(4_500);
    expect(await note.isVisible()).toBe(true);
    expect(asked.filter((body) => body.includes('query Among'))).toHaveLength(1);
    expect(linkOf(opened.page).link.session.table.size).toBe(1);
    await opened.page.goBack();
    await expect.poll(() => linkOf(opened.page).link.session.table.size).toBeGreaterThan(40);
  });

  test('is drawn where the server keeps no places, and is the same for two visitors whose machines have other fonts', async () => {
    const own = await startIsnad(fictionalPair);
    try {
      const refusing = await browser().newContext({ viewport: { width: 1440, height: 900 } });
      const page = await refusing.newPage();
      let refused = 0;
      await page.route('**/graphql', async (route) => {
        if (!route.request().postData()?.includes('mutation KeepPlaces')) return route.continue();
        refused += 1;
        return route.fulfill({ status: 500, contentType: 'text/html', body: '<h1>read-only</h1>' });
      });
      await page.goto(own.url);
      expect((await drawn(page)).link.session.table.size).toBeGreaterThan(3);
      expect(await page.locator('.canvas-note').count()).toBe(0);
      expect(refused).toBe(1);
      await refusing.close();

      const places = async (withFonts: boolean) => {
        const context = await browser().newContext({ viewport: { width: 1440, height: 900 } });
        const visited = await context.newPage();
        if (!withFonts) await visited.route(/\.woff2?$/, (route) => route.abort());
        await visited.goto(own.url);
        const { session } = (await drawn(visited)).link;
        await context.close();
        return [...session.table];
      };
      const first = await places(true);
      expect(first.length).toBeGreaterThan(3);
      expect(await places(false)).toEqual(first);
    } finally {
      await own.stop();
    }
  });

  test('answers within a second with 2,000 ties of one type between two, drawn as one line with their number', async () => {
    const numbers = Array.from({ length: 2000 }, (_, n) => n);
    const ties = numbers.map(
      (n) =>
        `  - { id: fictional-tie-${n}, type: MEMBER_OF, from: fictional-clerk-arabic, to: fictional-cell, claims: fictional-first-claim }`,
    );
    const own = await startIsnad(`${fictionalPair}${ties.join('\n')}\n`);
    try {
      const opened = await visit(browser(), own.url, { reducedMotion: 'reduce' });
      visits.push(opened);
      const { page } = opened;
      await drawn(page);
      const { x, y } = await spotOf(page, 'fictional-cell');
      await page.mouse.move(x, y);
      for (let turn = 0; turn < 4; turn += 1) {
        const began = Date.now();
        await page.mouse.wheel(0, -120);
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        expect(Date.now() - began).toBeLessThan(1000);
      }
      await page.waitForTimeout(400);
      const [cell, clerk] = await Promise.all([spotOf(page, 'fictional-cell'), spotOf(page, 'fictional-clerk-arabic')]);
      await page.mouse.click(cell.x * 0.4 + clerk.x * 0.6, cell.y * 0.4 + clerk.y * 0.6);
      await page.getByText(/^Tie [\d,]+ of 2,001 in this line$/).waitFor();
      await page.getByRole('button', { name: 'The next tie' }).click();
      await page.getByText(/^Tie [\d,]+ of 2,001 in this line$/).waitFor();
    } finally {
      await own.stop();
    }
  });

  test('has the colours that the reader has set', async () => {
    const page = await open('', { forcedColors: 'active', colorScheme: 'dark' });
    await onCanvas(page);
    const { x, y } = await spotOf(page, 'isis');
    const seen = await page.evaluate(() => getComputedStyle(document.querySelector('.stage > div') ?? document.body).backgroundColor);
    const shot = await page.screenshot({ clip: { x: x - 30, y: y - 14, width: 60, height: 28 }, type: 'png' });
    const colours = await page.evaluate(async (png) => {
      const bytes = Uint8Array.from(atob(png), (sign) => sign.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
      context?.drawImage(picture, 0, 0);
      const { data } = context?.getImageData(0, 0, picture.width, picture.height) ?? { data: [] };
      const counts = new Map<string, number>();
      for (let at = 0; at < data.length; at += 4) {
        const colour = data.slice(at, at + 3).join(' ');
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
      return [...counts].toSorted(([, a], [, b]) => b - a).map(([colour]) => colour);
    }, shot.toString('base64'));
    expect(seen).toBe('rgb(0, 0, 0)');
    expect(colours[0]).toBe('255 255 255');
  });
});
