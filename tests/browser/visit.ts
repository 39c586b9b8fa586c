import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, onTestFinished } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { decode } from '#web/session/link.ts';
import type { Reading } from '#web/session/link.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page of its own in a fresh profile, which is left at the latest when the test has ended; faults collects every error that the page itself reports. */
export type Visit = { readonly page: Page; readonly faults: string[]; leave: () => Promise<void> };

/** Opens an address of the product as a newcomer of a language would. */
export async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const opened = await visitFor(browser, address, options);
  onTestFinished(opened.leave);
  return opened;
}

/** The same for several tests, one of which leaves it in the end. */
export async function visitFor(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB', colorScheme: 'light', ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => void faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(address);
  return { page, faults, leave: () => context.close() };
}

/** Waits until a table is drawn and stands in the address, and the page round it is there. */
export async function drawn(page: Page): Promise<Reading> {
  await page.waitForFunction(() => location.hash.includes('&on=') && location.hash.includes('&cam='));
  await there(page);
  return linkOf(page);
}

/** Waits for the page, which comes after its network: what holds the place of its parts until then is hidden from who listens. */
async function there(page: Page): Promise<void> {
  await page.locator('#root > :not([aria-hidden])').first().waitFor({ state: 'attached' });
}

/** Waits until the canvas has drawn something: the address says what is to be drawn before the fonts are there. */
export async function onCanvas(page: Page): Promise<void> {
  await there(page);
  await page.locator('.stage[data-drawn]').waitFor();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** Goes to another fragment on a page that is open, and waits until it is drawn. The fragment names no camera. */
export async function go(page: Page, fragment: string): Promise<Reading> {
  await page.evaluate((hash) => location.assign(hash), `#${fragment}`);
  return drawn(page);
}

/** Waits until the address, and with it the camera, has not changed for a moment. */
export async function settled(page: Page): Promise<void> {
  for (let before = ''; before !== page.url();) {
    before = page.url();
    await page.waitForTimeout(600);
  }
}

/** What the address of the page says now. */
export function linkOf(page: Page): Reading {
  return decode(new URL(page.url()).hash.slice(1));
}

/** Where an entity of the table is in the window, once it is drawn there: a press before that meets nothing. */
export async function spotOf(page: Page, id: string): Promise<{ readonly x: number; readonly y: number }> {
  await onCanvas(page);
  const { session, camera } = linkOf(page).link;
  const place = session.table.get(id);
  const box = await page.locator('.stage').boundingBox();
  if (!place || !camera || !box) throw new Error(`${id} is not on the canvas`);
  return {
    x: box.x + box.width / 2 + (place.x - camera.x) * camera.zoom,
    y: box.y + box.height / 2 + (place.y - camera.y) * camera.zoom,
  };
}

/** Expects that axe-core finds no serious or critical fault on the page as it is. */
export async function expectAccessible(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })');
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
}
