import type { Browser, Page } from 'playwright-core';
import { addressOf, fictionalNetwork } from '#tests/bench/page/fictionalNetwork.ts';
import { servePlainPage } from '#tests/bench/page/plainPage.ts';
import { heldBy } from '#tests/bench/page/held.ts';
import { clickToDrawn, clickToFrame, clickToSeen, percentile, untilSeen, watch } from '#tests/bench/page/watched.ts';
import { draws } from '#tests/bench/chance.ts';
import { browserMissing, chromiumPath, launch } from '#tests/browser/browser.ts';
import { startIsnad } from '#tests/browser/isnad.ts';

/** The speed of the page in Chromium without a window, beside a page of nothing but Cytoscape with the same data, in one run; only some parts of it where they are named. Times are medians in milliseconds. */
if (chromiumPath === null) throw new Error(browserMissing ?? '');
const browser = await launch(chromiumPath);
const runs = 5;
const median = (numbers: readonly number[]) => percentile(numbers, 0.5);
const say = (what: string, ours: string, plain: string, asked: string) =>
  void process.stdout.write(`| ${[what, ours, plain, asked].join(' | ')} |\n`);
const ms = (number: number) => `${Math.round(number).toLocaleString('en')} ms`;

const emptyTab = (of: Browser): Promise<Page> =>
  of.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB', reducedMotion: 'reduce' });

async function open(of: Browser, address: string): Promise<Page> {
  const page = await emptyTab(of);
  await page.goto(address, { waitUntil: 'commit' });
  return page;
}

const isDrawn = (page: Page) => untilSeen(page, '[data-drawn]:not([data-drawn="0"])');

async function timed(doing: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await doing();
  return performance.now() - begin;
}

/** From the address to the second frame with a network, in an empty tab whose browser is done with what it does at a new window: it runs some 400 scripts of its own then, beside whatever is opened. */
async function opened(address: string): Promise<number> {
  const page = await emptyTab(browser);
  await page.waitForTimeout(3_000);
  const time = await timed(async () => {
    await page.goto(address, { waitUntil: 'commit' });
    await isDrawn(page);
  });
  await page.context().close();
  return time;
}

async function several(doing: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await doing());
  return median(times);
}

/** From an empty tab to the first network of 300 names, when its places are kept. */
async function firstNetwork(): Promise<void> {
  const network = fictionalNetwork(300);
  const [isnad, plain] = await Promise.all([startIsnad(network.dossier), servePlainPage(network)]);
  const first = await opened(isnad.url);
  const [ourTimes, theirTimes]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    ourTimes.push(await opened(isnad.url));
    theirTimes.push(await opened(plain.url));
  }
  const [ours, theirs] = [median(ourTimes), median(theirTimes)];
  say(
    'first network, 300 names',
    `${ms(ours)} (the very first, laid out: ${ms(first)})`,
    ms(theirs),
    `1.5 times: ${(ours / theirs).toFixed(2)}`,
  );
  await Promise.all([isnad.stop(), plain.stop()]);
}

/** Pan, wheel, selection and filter at 3,000 elements. */
async function large(): Promise<void> {
  const network = fictionalNetwork(1_200);
  const [isnad, plain] = await Promise.all([startIsnad(network.dossier), servePlainPage(network)]);
  const page = await open(browser, `${isnad.url}${addressOf(network.places, [...network.places.keys()])}`);
  await isDrawn(page);
  await page.waitForTimeout(3_000);
  const bare = await open(browser, plain.url);
  await isDrawn(bare);
  for (const [what, gesture] of [
    ['pan', pan],
    ['wheel zoom', wheel],
  ] as const) {
    const [ours, theirs] = [await watch(page, () => gesture(page)), await watch(bare, () => gesture(bare))];
    const told = ({ frames }: typeof ours) => `${(1000 / median(frames)).toFixed(0)} frames a second, p95 ${ms(percentile(frames, 0.95))}`;
    say(`${what} at 3,000 elements`, told(ours), told(theirs), what === 'pan' ? '30 frames a second' : 'p95 twice that of panning');
  }
  const [hidden, shown]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run += 1)
    for (const times of [hidden, shown]) {
      times.push(await clickToFrame(page, '.legend-row[aria-pressed]'));
      await page.waitForTimeout(300);
    }
  say('filter at 3,000 elements, to the frame', `${ms(median(hidden))}, shown again ${ms(median(shown))}`, '–', '100 ms');
  const selected = await several(async () => {
    const time = await clickToFrame(page, '.mirror [role="treeitem"]');
    await page.keyboard.press('Escape');
    await page.waitForTimeout(300);
    return time;
  });
  say('select with veil at 3,000 elements, to the frame', ms(selected), '–', '50 ms');
  await Promise.all([page.context().close(), bare.context().close()]);
  await Promise.all([isnad.stop(), plain.stop()]);
}

async function pan(page: Page): Promise<void> {
  await page.mouse.move(900, 400);
  await page.mouse.down();
  for (let step = 0; step < 60; step += 1) await page.mouse.move(900 - 4 * step, 400 + 2 * step);
  await page.mouse.up();
}

async function wheel(page: Page): Promise<void> {
  await page.mouse.move(800, 400);
  for (let step = 0; step < 40; step += 1) {
    await page.mouse.wheel(0, step % 20 < 10 ? 60 : -60);
    await page.waitForTimeout(30);
  }
}

/** 2,000 elements laid out by their ties. */
async function laidOut(): Promise<void> {
  const network = fictionalNetwork(800);
  const isnad = await startIsnad(network.dossier);
  const page = await open(browser, `${isnad.url}${addressOf(network.places, [...network.places.keys()])}`);
  await isDrawn(page);
  await page.waitForTimeout(3_000);
  const tableOf = () => /[&#]on=([^&]*)/.exec(new URL(page.url()).hash)?.[1];
  const before = tableOf();
  await page.keyboard.press('Control+k');
  await page.locator('.commands input').fill('');
  await page.keyboard.type('Lay out again');
  let time = 0;
  const { tasks } = await watch(page, async () => {
    time = await timed(async () => {
      await page.keyboard.press('Enter');
      while (tableOf() === before) await page.waitForTimeout(20);
    });
  });
  say('2,000 elements laid out', `${ms(time)}, longest task ${ms(Math.max(0, ...tasks))}`, '–', '2,000 ms, no task over 100 ms');
  await page.context().close();
  await isnad.stop();
}

/** 50 neighbors drawn round a hub among 1,000 names. */
async function added(): Promise<void> {
  const network = fictionalNetwork(1_060);
  const away = new Set(
    network.ties
      .filter(({ target }) => target === 'body-0')
      .map(({ source }) => source)
      .slice(0, 60),
  );
  const isnad = await startIsnad(network.dossier);
  const names = [...network.places.keys()].filter((id) => !away.has(id));
  const page = await open(browser, `${isnad.url}${addressOf(network.places, names)}&sel=body-0`);
  await isDrawn(page);
  await page.locator('.detail-foot').waitFor();
  await page.waitForTimeout(2_000);
  const places = () => new Set((/[&#]on=([^&]*)/.exec(new URL(page.url()).hash)?.[1] ?? '').split(','));
  const before = places();
  let [moved, fresh] = [0, 0];
  const time = await several(async () => {
    await page.keyboard.press('e');
    await page.getByRole('spinbutton').first().fill('50');
    const taken = await clickToDrawn(page, '.dialog-foot .button.primary');
    while (places().size === before.size) await page.waitForTimeout(20);
    moved = Math.max(moved, before.difference(places()).size);
    fresh = places().size - before.size;
    await page.keyboard.press('Control+z');
    while (places().size !== before.size) await page.waitForTimeout(20);
    await page.waitForTimeout(500);
    return taken;
  });
  say('50 neighbors added to 1,000 names, to the frame', `${ms(time)}, moved: ${moved}, new: ${fresh}`, '–', '300 ms, none moved');
  await page.context().close();
  await isnad.stop();
}

/** Who left, of 20,000 departures. */
async function answerPage(): Promise<void> {
  const network = fictionalNetwork(20_000);
  const isnad = await startIsnad(network.dossier);
  const page = await open(browser, `${isnad.url}${addressOf(network.places, ['body-0'])}`);
  await isDrawn(page);
  await page.locator('.question').first().waitFor();
  await page.waitForTimeout(2_000);
  const time = await several(async () => {
    const taken = await clickToSeen(page, '.question', '.answer-table tbody tr');
    await page.waitForTimeout(1_000);
    await page.goBack();
    await page.locator('.answer-table').waitFor({ state: 'detached' });
    await page.waitForTimeout(1_000);
    return taken;
  });
  say('answer page opened, 20,000 departures', ms(time), '–', '300 ms');
  await page.context().close();
  await isnad.stop();
}

/** 500 steps by chance, and back by undo, after as many that have the page's functions compiled: the same address and the memory after it. What is kept of each step would grow again. */
async function undone(): Promise<void> {
  const isnad = await startIsnad();
  const page = await open(browser, isnad.url);
  await isDrawn(page);
  await page.waitForTimeout(2_000);
  const session = await page.context().newCDPSession(page);
  const draw = draws(3);
  const step = async () =>
    page.evaluate((part) => {
      const rows = [...document.querySelectorAll<HTMLElement>('.legend-row[aria-pressed]')];
      rows[Math.floor(part * rows.length)]?.click();
    }, draw());
  const thereAndBack = async () => {
    for (let at = 0; at < 500; at += 1) await step();
    for (let at = 0; at < 500; at += 1) await page.keyboard.press('Control+z');
    await page.waitForTimeout(1_000);
  };
  await thereAndBack();
  const [start, before] = [page.url(), await heldBy(session)];
  await thereAndBack();
  const after = await heldBy(session);
  const [whole, kept] = [after.all / before.all, (after.all - after.code) / (before.all - before.code)].map((times) => times.toFixed(2));
  say(
    '500 steps and undo',
    `${page.url() === start ? 'the same' : 'NOT the same'} address, heap ${whole} times, without compiled code ${kept}`,
    '–',
    'the same, 1.1 times',
  );
  await page.context().close();
  await isnad.stop();
}

say('what', 'Isnad', 'plain Cytoscape', 'asked');
process.stdout.write('| --- | ---: | ---: | --- |\n');
const parts = { firstNetwork, large, laidOut, added, answerPage, undone };
const asked = process.argv.slice(2);
for (const [name, measure] of Object.entries(parts)) if (asked.length === 0 || asked.includes(name)) await measure();
await browser.close();
