/** Milliseconds of each of some runs, after some that are not counted. */
export async function timesOf(runs: number, work: () => Promise<unknown>, warmUps = Math.ceil(runs / 4)): Promise<number[]> {
  for (let n = 0; n < warmUps; n += 1) await work();
  const times: number[] = [];
  for (let n = 0; n < runs; n += 1) {
    const begin = performance.now();
    await work();
    times.push(performance.now() - begin);
  }
  return times;
}

/** Seconds that a work took. cpu: of this process. */
export function secondsOf(work: () => void): { readonly wall: number; readonly cpu: number } {
  const [begin, before] = [performance.now(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(before);
  return { wall: (performance.now() - begin) / 1_000, cpu: (user + system) / 1_000_000 };
}

/** Times of two works that take turns, so that both see the same noise, after some that are not counted. */
export async function timesInTurn(
  runs: number,
  a: () => Promise<unknown>,
  b: () => Promise<unknown>,
  warmUps = Math.ceil(runs / 4),
): Promise<[number[], number[]]> {
  const times: [number[], number[]] = [[], []];
  for (let n = 0; n < warmUps; n += 1) {
    await a();
    await b();
  }
  for (let n = 0; n < runs; n += 1) {
    times[0].push(...(await timesOf(1, a, 0)));
    times[1].push(...(await timesOf(1, b, 0)));
  }
  return times;
}

/** The value that a share of the times does not exceed. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** One line of a table: what was measured, its median and 95th percentile, and how that stands to what it is compared with. */
export function line(
  what: string,
  times: readonly number[],
  against?: { readonly times: readonly number[]; readonly most: number; readonly what: string },
): string {
  const figures = `${percentile(times, 0.5).toFixed(2)} / ${percentile(times, 0.95).toFixed(2)}`;
  if (!against) return `| ${what} | ${figures} | | |`;
  const ratio = percentile(times, 0.5) / percentile(against.times, 0.5);
  return `| ${what} | ${figures} | ${ratio.toFixed(2)} × ${against.what} | at most ${against.most} ${ratio <= against.most ? '(held)' : '(MISSED)'} |`;
}

/** The head of a table that has a title. */
export function heading(title: string, columns: readonly string[]): string {
  return `\n### ${title}\n\n| ${columns.join(' | ')} |\n|${'---|'.repeat(columns.length)}`;
}

/** A row of a table. */
export function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
