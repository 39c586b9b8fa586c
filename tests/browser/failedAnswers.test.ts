import { describe, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { answersTo, brokenServer, proxyPage, type Answer, type Answers } from '#tests/browser/answers.ts';
import { begun } from '#tests/browser/begun.ts';
import { leftOutWithout } from '#tests/leftOut.ts';
import { browserMissing } from '#tests/browser/browser.ts';
import { drawn, expectAccessible, settled, spotOf, visit } from '#tests/browser/visit.ts';

/** A panel that asks: the operation, how a person comes to see its answer, where the panel is, and what shows that the answer is there. */
type Panel = {
  readonly operation: string;
  readonly come: (page: Page) => Promise<void>;
  readonly place: string;
  readonly there: string;
};

/** Presses an entity on the canvas, all of which is brought into sight first: what was chosen before may have moved it away. */
async function press(page: Page, id: string): Promise<void> {
  await page.getByRole('button', { name: 'Show everything' }).click();
  await settled(page);
  const { x, y } = await spotOf(page, id);
  await page.mouse.click(x, y);
}

const panels: readonly Panel[] = [
  {
    operation: 'Search',
    async come(page) {
      await page.keyboard.press('/');
      await page.keyboard.type('masri');
    },
    place: '.search-results',
    there: '[role=option]',
  },
  { operation: 'Entity', come: (page) => press(page, 'isis'), place: '.detail-panel', there: '.names' },
  {
    operation: 'Relationship',
    async come(page) {
      await page.getByRole('button', { name: /Who fled with money\?/ }).click();
      await page.locator('.departure').first().click();
    },
    place: '.detail-panel',
    there: '.claim',
  },
  {
    operation: 'NeighborhoodPreview',
    async come(page) {
      await page.getByRole('button', { name: 'Back to the questions' }).click();
      await press(page, 'turkey');
      await page.keyboard.press('e');
    },
    place: '[role=dialog]',
    there: 'p.dialog-body',
  },
  {
    operation: 'Among',
    async come(page) {
      await press(page, 'turkey');
      await page.keyboard.press('Delete');
      await page.keyboard.press('/');
      await page.keyboard.type('turkey');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Enter');
    },
    place: '.canvas-area',
    there: '.detail-panel .names',
  },
  {
    operation: 'Answer',
    come: (page) => page.getByRole('button', { name: /Who came under cover\?/ }).click(),
    place: '.answer-page',
    there: '.departure',
  },
];

/** What is asked on arrival, in the order in which it is tried again. */
const arrivals: readonly Omit<Panel, 'come'>[] = [
  { operation: 'Dossier', place: '.canvas-area', there: '[data-drawn]:not([data-drawn="0"])' },
  { operation: 'Overview', place: '.start-panel .dossier', there: 'h2' },
  { operation: 'Departures', place: '.start-panel nav.questions', there: '.question' },
  { operation: 'Duplicates', place: '.start-panel .instruments', there: '.question:last-child' },
];

/** A page of a proxy and a broken server, one after the other: what they become is one code, wherever they were asked. */
function inTurn(place: number): typeof proxyPage {
  return place % 2 === 0 ? proxyPage : brokenServer;
}

describe('an answer that is none', leftOutWithout(browserMissing), () => {
  const { browser, url } = begun();

  async function sayAndTryAgain(place: Locator, answers: Answers, { operation, there }: Pick<Panel, 'operation' | 'there'>): Promise<void> {
    const alert = place.getByRole('alert').first();
    await alert.waitFor();
    expect(await alert.innerText(), operation).toContain('The server gave an answer that cannot be read');
    // The one that was pressed must go before another is looked for: where several stand in a place, the first would be it still.
    const pressed = await alert.elementHandle();
    answers.pass(operation);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await pressed.waitForElementState('hidden');
    await place.locator(there).first().waitFor();
  }

  test('is said in words wherever a panel asked, and the panel can try again', async () => {
    const { page, leave } = await visit(browser(), url(), { reducedMotion: 'reduce' });
    await drawn(page);
    const answers = await answersTo(page);
    for (const [place, panel] of panels.entries()) {
      answers.replace(panel.operation, inTurn(place));
      await panel.come(page);
      await sayAndTryAgain(page.locator(panel.place).first(), answers, panel);
      await page.keyboard.press('Escape');
      await page.locator(panel.place).and(page.locator('[role=dialog], .search-results')).waitFor({ state: 'hidden' });
    }
    await leave();
  });

  test('on arrival leaves no number on the page that nobody gave, and is said in words wherever it was asked', async () => {
    const { page, leave } = await visit(browser(), 'about:blank', { reducedMotion: 'reduce' });
    const answers = await answersTo(page);
    for (const [place, { operation }] of arrivals.entries()) answers.replace(operation, inTurn(place));
    await page.goto(url());
    await page.locator('.canvas-state [role=alert]').waitFor();
    await expect
      .poll(() => page.locator('.ledger').innerText())
      .toBe('It is not known how much there is: the server did not say. Try again');
    expect(await page.locator('body').innerText()).not.toMatch(/\b0 of 0\b/);
    await expectAccessible(page);
    for (const { place, ...arrival } of arrivals) await sayAndTryAgain(page.locator(place), answers, arrival);
    await leave();
  });

  test('is said in the dialog that takes the data out, and nothing is saved; in place of the code of the list of commands it is said there', async () => {
    const { page, leave } = await visit(browser(), url(), { reducedMotion: 'reduce' });
    await drawn(page);
    // One route for the whole of it: what a browser is told to come between, taken back and told anew is not always minded.
    let answer: Answer | null = null;
    await page.route(/\/export\/|\/assets\/CommandList-/, (route) => (answer ? route.fulfill({ ...answer }) : route.continue()));
    const saved: string[] = [];
    page.on('download', (download) => void saved.push(download.suggestedFilename()));
    await page.getByRole('button', { name: 'Take the data out' }).click();
    const dialog = page.getByRole('dialog');
    for (const given of [proxyPage, brokenServer]) {
      answer = given;
      await dialog.getByRole('button', { name: /YAML/ }).click();
      await dialog.getByRole('alert').waitFor();
      expect(await dialog.getByRole('alert').innerText()).toContain('The server gave an answer that cannot be read');
      await expectAccessible(page);
      answer = null;
      expect(saved).toEqual([]);
      await dialog.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
      await expect.poll(() => saved.length).toBe(1);
      expect(saved.pop()).toMatch(/^isnad-.*\.ya?ml$/);
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });

    answer = proxyPage;
    await page.keyboard.press('Control+k');
    const alert = page.getByRole('dialog').getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('A part of the page could not be fetched');
    answer = null;
    await alert.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.commands input').waitFor();
    await leave();
  });
});
