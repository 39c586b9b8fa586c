import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { heading, line, timesOf } from '#tests/bench/measure.ts';
import { chromiumPath, launch } from '#tests/browser/browser.ts';

const root = resolve(import.meta.dirname, '../..');

/** Starts the product as a person would, in a data folder of its own, and opens its page. */
export async function throughProcess(data: string): Promise<void> {
  console.log(heading('the first dossier', ['what', 'p50 / p95 ms', 'compared', 'to hold']));
  const starts: number[] = [];
  let last: Awaited<ReturnType<typeof startProcess>> | null = null;
  for (let n = 0; n < 5; n += 1) {
    await last?.stop();
    last = await startProcess(data);
    if (n > 0) starts.push(last.milliseconds);
  }
  console.log(line('npm start until ready, installed and built (at most 3,000)', starts));
  if (!last || chromiumPath === null) return console.log('| the page | not measured: there is no Chromium | | |');
  const browser = await launch(chromiumPath);
  const { url } = last;
  const drawn = await timesOf(9, async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(url, { waitUntil: 'commit' });
    await page.locator('[data-drawn]:not([data-drawn="0"])').waitFor({ state: 'attached' });
    await page.close();
  });
  console.log(line('the dossier on screen after navigation (at most 1,500)', drawn));
  await browser.close();
  await last.stop();
}

async function startProcess(data: string): Promise<{ readonly url: string; readonly milliseconds: number; stop: () => Promise<void> }> {
  const begin = performance.now();
  const child = spawn('npm', ['start', '--', '--port', '0'], {
    cwd: root,
    env: { ...process.env, ISNAD_DATA: data },
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  });
  const url = await new Promise<string>((found, failed) => {
    let said = '';
    child.once('exit', () => failed(new Error('npm start ended')));
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const ready = /Isnad is ready: (\S+)/.exec(said)?.[1];
      if (ready !== undefined) found(ready);
    });
  });
  return {
    url,
    milliseconds: performance.now() - begin,
    async stop() {
      const ended = new Promise((resolveEnd) => void child.once('exit', resolveEnd));
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
      await ended;
    },
  };
}
