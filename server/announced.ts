import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const name = 'server.json';

const schema = z.object({ url: z.url({ protocol: /^http$/u }), pid: z.int().positive() });

/** Writes into a data folder where the server answers that has its store open; answers what takes that back. It holds no secret. */
export function announce(folder: string, url: string): () => void {
  const path = join(folder, name);
  writeFileSync(path, `${JSON.stringify({ url: reachable(url), pid: process.pid })}\n`, { mode: 0o600 });
  return () => rmSync(path, { force: true });
}

/** Where the server answers that has the store of a data folder open; null where none says so, or it lives no more. */
export function announcedAt(folder: string): string | null {
  try {
    const { url, pid } = schema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    process.kill(pid, 0);
    return url;
  } catch {
    return null;
  }
}

/** An address for this machine: a server that listens on all of its addresses answers on loopback, too. */
function reachable(url: string): string {
  return url.replace('//0.0.0.0:', '//127.0.0.1:').replace('//[::]:', '//[::1]:');
}
