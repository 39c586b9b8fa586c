import pixelmatch from 'pixelmatch';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leftOutWithout } from '#tests/leftOut.ts';
import { browserMissing, chromiumPath, launch } from '#tests/browser/browser.ts';
import { fictionalLongNames, longNames } from '#tests/browser/fictionalLongNames.ts';
import { startIsnad } from '#tests/browser/isnad.ts';
import { drawn, linkOf, onCanvas, spotOf, visit, type Visit } from '#tests/browser/visit.ts';

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

describe('what is drawn and read', leftOutWithout(browserMissing), () => {
  let browser: Browser;
  let isnad: Awaited<ReturnType<typeof startIsnad>>;
  let long: Awaited<ReturnType<typeof startIsnad>>;

  beforeAll(async () => {
    [browser, isnad, long] = await Promise.all([launch(chromiumPath ?? ''), startIsnad(), startIsnad(fictionalLongNames)]);
  });
  afterAll(() => Promise.all([browser.close(), isnad.stop(), long.stop()]));

  async function open(address: string, options: Parameters<typeof visit>[2] = {}): Promise<Visit> {
    const opened = await visit(browser, address, { reducedMotion: 'reduce', ...options });
    await drawn(opened.page);
    return opened;
  }

  const boxOf = async (page: Page, place: string) =>
    (await page.locator(place).isVisible()) ? await page.locator(place).boundingBox() : null;
  const holds = ({ x, y, width, height }: Box, spot: { readonly x: number; readonly y: number }) =>
    spot.x > x && spot.x < x + width && spot.y > y && spot.y < y + height;

  /** The entities of the table that lie beyond the canvas or under something that stands over it. */
  async function covered(page: Page): Promise<readonly string[]> {
    const places = ['.stage', '.detail-panel', '.canvas-controls', '.start-panel', '.ledger'];
    const [stage, panel, ...others] = await Promise.all(places.map((place) => boxOf(page, place)));
    if (!stage || !panel) throw new Error('no panel is open over the canvas');
    const hidden: string[] = [];
    for (const id of linkOf(page).link.session.table.keys()) {
      const spot = await spotOf(page, id);
      if (!holds(stage, spot) || [panel, ...others].some((box) => box && holds(box, spot))) hidden.push(id);
    }
    return hidden;
  }

  test.each([
    {
      lang: 'en',
      windows: [
        { width: 1440, height: 900 },
        { width: 390, height: 844 },
      ],
    },
    {
      lang: 'ar',
      windows: [
        { width: 1024, height: 800 },
        { width: 320, height: 640 },
      ],
    },
  ] as const)('fits the free part of a window, wide or narrow, in $lang, with its panels open', async ({ lang, windows }) => {
    const { page, leave } = await open(`${isnad.url}/#v=1&on=isis~0~0~i`, { viewport: windows[0], locale: lang });
    await page.locator('html[dir]').waitFor();
    for (const viewport of windows) {
      await page.setViewportSize(viewport);
      await page.evaluate(() => location.assign('#'));
      await expect.poll(() => linkOf(page).link.session.table.size).toBeGreaterThan(40);
      const { hash } = new URL(page.url());
      await page.evaluate((next) => location.assign(next), hash.replace(/&(?:sum|sel)=[^&]*/g, '').replace('&lang=', '&sel=isis&lang='));
      await page.locator('.detail-panel .names').waitFor();
      const fitted = async () => {
        await page.keyboard.press('f');
        await page.waitForTimeout(100);
        return { viewport, covered: await covered(page) };
      };
      await expect.poll(fitted).toEqual({ viewport, covered: [] });
    }
    await leave();
  });

  test.each(['en', 'ar'] as const)('has the questions and all signs of the legend in view at 1440 by 900, in %s', async (locale) => {
    const { page, leave } = await open(isnad.url, { locale, viewport: { width: 1440, height: 900 } });
    await page.locator('.question.half .digits').waitFor();
    const panel = await boxOf(page, '.start-panel');
    const last = await page.locator('.legend > ul:last-of-type').boundingBox();
    if (!panel || !last) throw new Error('no legend is there');
    expect(last.y + last.height).toBeLessThanOrEqual(panel.y + panel.height);
    await leave();
  });

  test.each(['en', 'ar'] as const)(
    'has all usual columns of the table in view at 1440, under one line that nothing covers, in %s',
    async (locale) => {
      const { page, leave } = await open(isnad.url, { locale, viewport: { width: 1440, height: 900 } });
      await page.locator('.view-switch button').nth(2).click();
      await page.locator('.list-scroll tbody th').first().waitFor();
      const { scrollWidth, clientWidth } = await page
        .locator('.list-scroll')
        .evaluate((part) => ({ scrollWidth: part.scrollWidth, clientWidth: part.clientWidth }));
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
      const [views, tabs, columns] = await Promise.all(
        ['.view-switch', '.list-tabs', '.list-head > .button'].map((place) => boxOf(page, place)),
      );
      if (!views || !tabs || !columns) throw new Error('the line over the rows is not there');
      expect(Math.min(Math.abs(tabs.x - views.x - views.width), Math.abs(views.x - tabs.x - tabs.width))).toBeLessThan(60);
      expect(tabs.x + tabs.width <= views.x || views.x + views.width <= tabs.x).toBe(true);
      expect(Math.abs(columns.y - tabs.y)).toBeLessThan(8);
      await leave();
    },
  );

  test.each(['en', 'ar'] as const)('enlarged to four times its size leaves the window to what is read, in %s', async (locale) => {
    const { page, leave } = await open(isnad.url, { locale, viewport: { width: 360, height: 225 } });
    const title = await page.locator('.dossier h2').boundingBox();
    const brand = await page.locator('.brand').boundingBox();
    expect((title?.y ?? 225) + (title?.height ?? 0)).toBeLessThan(205);
    expect(brand?.height).toBeLessThan(36);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await leave();
  });

  test('tells the steps of a measure apart where the reader has set the colours', async () => {
    const { page, leave } = await open(isnad.url, { forcedColors: 'active' });
    await page.evaluate(() => location.assign(`${location.hash}&mea=ties~COLOUR~`));
    const signs = page.locator('.measure-legend circle');
    await signs.first().waitFor();
    const grounds = await signs.evaluateAll((circles) => circles.map((circle) => getComputedStyle(circle).fill));
    const scale = await page.locator('.measure-legend .legend-row:has(circle)').count();
    expect(new Set(grounds).size).toBe(scale);
    await leave();
  });

  test('gives the network of an answer places of its own, which leave those of the table alone', async () => {
    const { page, leave } = await open(isnad.url, { viewport: { width: 1440, height: 900 } });
    const before = linkOf(page).link.session.table;
    await page.getByRole('button', { name: /^Who left/ }).click();
    await page.locator('.answer-network .stage[data-drawn="14"]').waitFor();
    const stage = await boxOf(page, '.answer-network .stage');
    if (!stage) throw new Error('no network is there');
    const middle = { x: stage.x + stage.width / 2, y: stage.y + stage.height / 2 };
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down();
    await page.mouse.move(middle.x + 60, middle.y + 40, { steps: 4 });
    await page.mouse.up();
    await page.waitForTimeout(300);
    expect(linkOf(page).link.session.table).toEqual(before);
    await leave();
  });

  test.each(['light', 'dark', 'forced'] as const)('shows on the canvas what is pinned, in %s colours', async (colours) => {
    const { page, leave } = await open(`${isnad.url}/#v=1&on=turkey~0~0~b&cam=0~0~1`, {
      colorScheme: colours === 'light' ? 'light' : 'dark',
      ...(colours === 'forced' ? { forcedColors: 'active' as const } : {}),
    });
    const shot = async () => {
      const { x, y } = await spotOf(page, 'turkey');
      return page.screenshot({ clip: { x: Math.round(x) - 30, y: Math.round(y) - 30, width: 60, height: 60 } });
    };
    const differing = (one: Buffer, other: Buffer) =>
      pixelmatch(PNG.sync.read(one).data, PNG.sync.read(other).data, undefined, 60, 60, { threshold: 0.2 });
    const go = async (place: string) => {
      await page.evaluate((hash) => location.assign(hash), `#v=1&on=${place}&cam=0~0~1`);
      await expect.poll(() => new URL(page.url()).hash).toMatch(new RegExp(`on=${place}&.*lang=`));
    };
    await onCanvas(page);
    await expect.poll(() => page.locator('.ledger').innerText()).toContain('47 names not drawn');
    await go('turkey~0~0~bp');
    await go('turkey~0~0~b');
    let free = await shot();
    await expect.poll(async () => free.equals((free = await shot()))).toBe(true);
    await go('turkey~0~0~bp');
    await expect.poll(async () => differing(await shot(), free)).toBeGreaterThan(20);
    await go('turkey~0~0~b');
    await expect.poll(async () => differing(await shot(), free)).toBeLessThan(10);
    await leave();
  });

  /** What stands wider than the place it is in, or beyond the window, of what is seen. */
  async function tooWide(page: Page): Promise<string[]> {
    return page.evaluate(() =>
      [...document.querySelectorAll('aside, section, [role=dialog], [role=listbox], .ledger, .detail-head')]
        .filter((place) => place.checkVisibility())
        .flatMap((place) => [place, ...place.querySelectorAll('*')])
        .filter((each) => each instanceof HTMLElement && each.checkVisibility() && !each.closest('.stage'))
        .filter((each) => {
          const { left, right, width } = each.getBoundingClientRect();
          const clipped = getComputedStyle(each).overflowX !== 'visible' && each.scrollWidth > each.clientWidth + 1;
          return width > 1 && (left < -1 || right > innerWidth + 1 || clipped);
        })
        .map((each) => `${each.tagName} ${each.className} ${each.textContent.slice(0, 30)}`),
    );
  }

  test.each([
    { width: 1440, lang: 'en' },
    { width: 390, lang: 'ar' },
  ] as const)('wraps a name of one long word in every panel, $width wide in $lang', async ({ width, lang }) => {
    const { page, faults, leave } = await open(long.url, { viewport: { width, height: 844 }, locale: lang });
    const wide = async (where: string) => expect([where, await tooWide(page)]).toEqual([where, []]);
    const link = (rest: string) => page.evaluate((hash) => location.assign(hash), rest);
    const table = [...linkOf(page).link.session.table.keys()].map((id, at) => `${id}~${(at * 300).toString(36)}~0~b`).join(',');
    const show = (rest: string) => link(`#v=1&on=${table}&lang=${lang}${rest}`);
    await wide('start');
    await show('&sel=fictional-long-person');
    await page.locator('.detail-panel .names').waitFor();
    await page.locator('.tie-group summary').first().waitFor();
    await wide('entity');
    await page.keyboard.press('e');
    await page.getByRole('dialog').locator('.choices, .dialog-body').waitFor();
    await wide('expand');
    await page.keyboard.press('Escape');
    await show('&sel=long-left');
    await page.locator('.detail-panel .claim').waitFor();
    await wide('tie');
    await show('&q=departures&view=answer');
    await page.locator('.departure').first().waitFor({ state: 'attached' });
    if (await page.locator('.start-rail').isVisible()) await page.locator('.start-rail').click();
    await wide('question');
    await show('&q=duplicates');
    await page.locator('.pair').waitFor({ state: 'attached' });
    await wide('duplicates');
    await page.locator('.pair-buttons .button').first().click();
    await page.getByRole('dialog').locator('input').first().waitFor();
    await wide('decision');
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.keyboard.type(lang === 'en' ? longNames.latin.slice(0, 60) : longNames.arabic.slice(0, 60));
    await page.getByRole('option').first().waitFor();
    await wide('search');
    expect(faults).toEqual([]);
    await leave();
  });
});
