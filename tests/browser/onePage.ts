import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Browser } from 'playwright-core';
import { drawn, settled, visitFor, type Visit } from '#tests/browser/visit.ts';

/**
 * One page in English on which the tests of a block are done one after the other. After each of them whatever is read or asked is left, and the
 * whole canvas is brought into sight; what a test hides or moves, it brings back itself.
 */
export function onePage(browser: () => Browser, address: () => string): () => Visit {
  let visited: Visit | null = null;
  beforeAll(async () => {
    visited = await visitFor(browser(), address(), { reducedMotion: 'reduce' });
    await drawn(visited.page);
  });
  afterEach(async () => leaveAll(there()));
  afterAll(() => visited?.leave());

  function there(): Visit {
    if (visited === null) throw new Error('no test has begun');
    return visited;
  }
  return there;
}

async function leaveAll({ page }: Visit): Promise<void> {
  while ((await page.locator('.detail-panel, [role=dialog]').count()) > 0) {
    await page.keyboard.press('Escape');
    await page.waitForTimeout(50);
  }
  const back = page.getByRole('button', { name: 'Back to the questions' });
  if ((await back.count()) > 0) await back.click();
  await page.getByRole('button', { name: 'Show everything' }).click();
  await settled(page);
}
