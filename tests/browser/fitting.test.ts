import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
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
      await page.evaluate((next) => location.assign(next), hash.replace(/&sel=[^&]*/, '').replace('&lang=', '&sel=isis&lang='));
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

  test.each(['light', 'dark', 'forced'] as const)('shows on the canvas what is pinned, in %s colours', async (colours) => {
    const { page, leave } = await open(`${isnad.url}/#v=1&on=turkey~0~0~b&cam=0~0~1`, {
      colorScheme: colours === 'light' ? 'light' : 'dark',
      ...(colours === 'forced' ? { forcedColors: 'active' as const } : {}),
    });
    const shot = async () => {
      const { x, y } = await spotOf(page, 'turkey');
      return (await page.screenshot({ clip: { x: x - 30, y: y - 30, width: 60, height: 60 } })).toString('base64');
    };
    const go = async (place: string) => {
      await page.evaluate((hash) => location.assign(hash), `#v=1&on=${place}&cam=0~0~1`);
      await expect.poll(() => new URL(page.url()).hash).toMatch(new RegExp(`on=${place}&.*lang=`));
    };
    await onCanvas(page);
    await expect.poll(() => page.locator('.ledger').innerText()).not.toContain('Counting');
    let free = await shot();
    await expect.poll(async () => free === (free = await shot())).toBe(true);
    await go('turkey~0~0~bp');
    await expect.poll(shot).not.toBe(free);
    await go('turkey~0~0~b');
    await expect.poll(shot).toBe(free);
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
