import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { leftOutWithout } from '#tests/leftOut.ts';
import { begun } from '#tests/browser/begun.ts';
import { browserMissing } from '#tests/browser/browser.ts';
import { keptPicture, mainViews, pictureNow } from '#tests/browser/mainViews.ts';

/** The side of the squares that a picture is looked at by, in pixels. */
const square = 24;

/** How much of a square may differ: what another version of the browser or of the fonts does to edges, and no word or line of the page. */
const tolerance = 0.04;

/** The part of the pixels in which two pictures differ, of the square in which most do; 1 where they are not of one size. */
function difference(one: PNG, other: PNG): number {
  const { width, height } = one;
  if (width !== other.width || height !== other.height) return 1;
  const differing = new PNG({ width, height });
  pixelmatch(one.data, other.data, differing.data, width, height, { threshold: 0.2, diffMask: true });
  const counts = new Map<string, number>();
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      if (differing.data[(y * width + x) * 4 + 3] === 0) continue;
      const at = `${Math.floor(x / square)} ${Math.floor(y / square)}`;
      counts.set(at, (counts.get(at) ?? 0) + 1);
    }
  return Math.max(0, ...counts.values()) / square ** 2;
}

describe('pictures of the main views', leftOutWithout(browserMissing), () => {
  const { browser, url } = begun();

  test.each(mainViews)('$name is drawn as it is kept; where it is meant to differ, `npm run pictures` keeps it anew', async (view) => {
    const kept = await readFile(keptPicture(view));
    const now = await pictureNow(browser(), url(), view);
    const differs = difference(PNG.sync.read(kept), PNG.sync.read(now));
    const beside = join(tmpdir(), `isnad-${view.name}.png`);
    if (differs >= tolerance) await writeFile(beside, now);
    expect(differs, `it is now drawn as in ${beside}`).toBeLessThan(tolerance);
  });
});
