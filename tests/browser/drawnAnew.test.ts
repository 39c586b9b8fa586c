import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { draws } from '#tests/bench/chance.ts';
import { addressOf, fictionalNetwork } from '#tests/bench/page/fictionalNetwork.ts';
import { begun } from '#tests/browser/begun.ts';
import { browserMissing } from '#tests/browser/browser.ts';
import { fictionalCrowd } from '#tests/browser/fictionalCrowd.ts';
import { startIsnad } from '#tests/browser/isnad.ts';
import { drawn, onCanvas, settled, visit, type Visit } from '#tests/browser/visit.ts';
import { leftOutWithout } from '#tests/leftOut.ts';

/** What Cytoscape draws and finds under the mouse: each element with its classes, its data and its place, in the order of their ids. */
function onScreen(page: Page): Promise<readonly unknown[]> {
  return page.evaluate<readonly unknown[]>(`
    (() => {
      const holder = [...document.querySelectorAll('.stage *')].find((each) => '_cyreg' in each && each._cyreg !== null);
      const drawn = holder._cyreg.cy.renderer().getCachedZSortedEles();
      return drawn
        .map((each) => ({
          ...each.data(),
          classes: each.classes().toSorted().join(' '),
          at: each.isNode() ? Object.values(each.position()).map(Math.round).join(' ') : '',
          isFound: drawn.interactive.includes(each),
          looks: [each.style('opacity'), each.style('label'), each.style('line-color'), each.style('background-color')].join(' '),
        }))
        .toSorted((one, other) => (one.id < other.id ? -1 : 1));
    })()
  `);
}

/** What is drawn on one of two pages and not so on the other. */
async function differing(one: Page, other: Page): Promise<readonly string[]> {
  const [here, there] = (await Promise.all([onScreen(one), onScreen(other)])).map(
    (all) => new Set(all.map((each) => JSON.stringify(each))),
  );
  return here && there ? [...here.symmetricDifference(there)] : ['nothing could be read'];
}

const kinds = ['filter', 'filter', 'filter', 'select', 'hide', 'undo', 'undo', 'redo', 'period', 'period'] as const;

/** Does one thing by chance, as a person could. */
async function step(page: Page, draw: () => number): Promise<void> {
  const kind = kinds[Math.floor(draw() * kinds.length)] ?? 'undo';
  const part = draw();
  const click = (found: string) =>
    page.evaluate(
      ({ selector, at }) => {
        const all = [...document.querySelectorAll<HTMLElement>(selector)];
        all[Math.floor(at * all.length)]?.click();
      },
      { selector: found, at: part },
    );
  if (kind === 'filter') await click('.legend-row[aria-pressed]');
  if (kind === 'select' || kind === 'hide') await click('.mirror [aria-level="1"][aria-expanded]');
  if (kind === 'hide') await page.keyboard.press('Delete');
  if (kind === 'undo') await page.keyboard.press('Control+z');
  if (kind === 'redo') await page.keyboard.press('Control+Shift+z');
  const last = page.getByRole('slider', { name: 'Last of the period' });
  if (kind === 'period' && (await last.count()) > 0) await last.press('ArrowLeft');
  await page.waitForTimeout(Math.floor(40 * draw()));
}

describe('what is drawn after many steps', leftOutWithout(browserMissing), () => {
  const { browser, url } = begun();

  async function walk(address: string, seed: number): Promise<void> {
    const { page, faults, leave }: Visit = await visit(browser(), address, { reducedMotion: 'reduce' });
    await drawn(page);
    await onCanvas(page);
    expect((await onScreen(page)).length).toBeGreaterThan(10);
    const draw = draws(seed);
    for (let stage = 0; stage < 2; stage += 1) {
      for (let at = 0; at < 16; at += 1) await step(page, draw);
      await page.mouse.move(700, 450);
      await settled(page);
      const fresh = await visit(browser(), page.url(), { reducedMotion: 'reduce' });
      await drawn(fresh.page);
      await onCanvas(fresh.page);
      await settled(fresh.page);
      await expect.poll(() => differing(page, fresh.page), { timeout: 20_000 }).toEqual([]);
      await fresh.leave();
    }
    expect(faults).toEqual([]);
    await leave();
  }

  test('is what is drawn when the same table is opened anew: filters, periods, selections, names taken off, back and forth', async () => {
    await walk(url(), 5);
  });

  test('and so it is on a large canvas, which keeps what is hidden', async () => {
    const { dossier, places } = fictionalNetwork(340);
    const large = await startIsnad(dossier);
    try {
      await walk(`${large.url}${addressOf(places, [...places.keys()])}`, 3);
    } finally {
      await large.stop();
    }
  });

  test('and so it is where many are counted as one', async () => {
    const crowd = await startIsnad(fictionalCrowd);
    try {
      await walk(crowd.url, 8);
    } finally {
      await crowd.stop();
    }
  });
});
