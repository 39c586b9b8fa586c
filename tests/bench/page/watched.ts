import type { Page } from 'playwright-core';

/** What a page did while something went on: the gaps between its frames and its long tasks, in milliseconds. */
export type Watched = { readonly frames: readonly number[]; readonly tasks: readonly number[] };

/** The median and the 95th percentile of some numbers, 0 of none. */
export function percentile(numbers: readonly number[], part: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(part * numbers.length))] ?? 0;
}

/** Watches the frames and the tasks of a page while something is done on it. */
export async function watch(page: Page, doing: () => Promise<unknown>): Promise<Watched> {
  await page.evaluate(() => {
    const seen: { frames: number[]; tasks: number[]; on: boolean } = { frames: [], tasks: [], on: true };
    Object.assign(window, { seenByBench: seen });
    const observer = new PerformanceObserver((list) => seen.tasks.push(...list.getEntries().map(({ duration }) => duration)));
    observer.observe({ entryTypes: ['longtask'] });
    let last = performance.now();
    requestAnimationFrame(function next(now) {
      seen.frames.push(now - last);
      last = now;
      if (seen.on) requestAnimationFrame(next);
      else observer.disconnect();
    });
  });
  await doing();
  return page.evaluate<Watched>(`(window.seenByBench.on = false, window.seenByBench)`);
}

/** Milliseconds from a click on what a selector finds to the second frame after it, in the page's own time. */
export async function clickToFrame(page: Page, selector: string): Promise<number> {
  return page.evaluate(async (found) => {
    const button = document.querySelector<HTMLElement>(found);
    if (!button) throw new Error(`nothing is ${found}`);
    const begin = performance.now();
    button.click();
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    return performance.now() - begin;
  }, selector);
}

/** Milliseconds from a click on what a selector finds until the canvas draws another number of names, to the second frame after it, in the page's own time. */
export async function clickToDrawn(page: Page, selector: string): Promise<number> {
  return page.evaluate(async (found) => {
    const [button, stage] = [document.querySelector<HTMLElement>(found), document.querySelector<HTMLElement>('.stage')];
    if (!button || !stage) throw new Error(`nothing is ${found}, or there is no canvas`);
    const { drawn } = stage.dataset;
    const frame = async () => new Promise((next) => requestAnimationFrame(next));
    const begin = performance.now();
    button.click();
    while (stage.dataset['drawn'] === drawn) await frame();
    await frame();
    await frame();
    return performance.now() - begin;
  }, selector);
}

/** Waits until a page has what a selector finds, asked at each frame of it, and then for its second frame. (What drives the browser asks at 20, 70, 170, 270 and 770 ms, so that times by it fall on these.) */
export async function untilSeen(page: Page, selector: string): Promise<void> {
  await page.evaluate(async (found) => {
    const frame = async () => new Promise((next) => requestAnimationFrame(next));
    while (!document.querySelector(found)) await frame();
    await frame();
    await frame();
  }, selector);
}

/** Milliseconds from a click on what a selector finds to the second frame that has what another finds, in the page's own time. */
export async function clickToSeen(page: Page, selector: string, awaited: string): Promise<number> {
  return page.evaluate(
    async ([pressed, found]) => {
      const button = document.querySelector<HTMLElement>(pressed);
      if (!button) throw new Error(`nothing is ${pressed}`);
      const frame = async () => new Promise((next) => requestAnimationFrame(next));
      const begin = performance.now();
      button.click();
      while (!document.querySelector(found)) await frame();
      await frame();
      await frame();
      return performance.now() - begin;
    },
    [selector, awaited] as const,
  );
}
