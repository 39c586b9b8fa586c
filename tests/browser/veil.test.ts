import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { begun } from '#tests/browser/begun.ts';
import { browserMissing } from '#tests/browser/browser.ts';
import { onePage } from '#tests/browser/onePage.ts';
import { linkOf, settled, spotOf } from '#tests/browser/visit.ts';
import { leftOutWithout } from '#tests/leftOut.ts';

const chosen = 'abu-obeida-al-masri';

/** Which names have something drawn above the veil where they stand; null where nothing is drawn above it. */
async function above(page: Page, names: readonly string[]): Promise<readonly string[] | null> {
  const spots = await Promise.all(names.map(async (id) => ({ id, ...(await spotOf(page, id)) })));
  return page.evaluate((asked) => {
    const canvas = document.querySelector<HTMLCanvasElement>('.stage > div > div:nth-child(3) > canvas');
    if (!canvas) return null;
    const { left, top, width } = canvas.getBoundingClientRect();
    const scale = canvas.width / width;
    const pixels = canvas.getContext('2d');
    return asked.flatMap(({ id, x, y }) => (pixels?.getImageData((x - left) * scale, (y - top) * scale, 1, 1).data[3] ? [id] : []));
  }, spots);
}

describe('what belongs to what is selected', leftOutWithout(browserMissing), () => {
  const { browser, url } = begun();
  const visited = onePage(browser, url);

  test('is drawn above the veil at its place, and moves with the picture under it', async () => {
    const { page, faults } = visited();
    await settled(page);
    const names = [...linkOf(page).link.session.table.keys()];
    expect(await above(page, names)).toBeNull();
    const spot = await spotOf(page, chosen);
    await page.mouse.click(spot.x, spot.y);
    await page.locator('.detail-panel').waitFor();
    await settled(page);
    const first = await above(page, names);
    expect(first).toContain(chosen);
    expect(first?.length).toBeLessThan(names.length / 2);
    await page.mouse.move(500, 300);
    await page.mouse.wheel(0, -200);
    await settled(page);
    expect(await above(page, [chosen])).toEqual([chosen]);
    await page.keyboard.press('Escape');
    await expect.poll(() => above(page, [chosen])).toBeNull();
    expect(faults).toEqual([]);
  });
});
