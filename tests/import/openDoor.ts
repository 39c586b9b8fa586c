import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { createApp, type App } from '#server/app.ts';
import { openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import type { Engine } from '#server/engine/engine.ts';
import { engineOver } from '#server/engine/engineOver.ts';
import { createImportDoor, type ImportDoorOf } from '#server/import/door/importDoor.ts';
import { createLog } from '#server/log.ts';

/** An app that takes imports, over the embedded store in a folder of its own. left: what lies where files are received. */
type OpenDoor = {
  readonly app: App;
  readonly engine: Engine;
  readonly settled: () => Promise<void>;
  readonly left: () => readonly string[];
  readonly close: () => Promise<void>;
};

/** Opens such an app. over: what the door sees of the store. */
export async function openDoor(
  { token = null, mostBytes = 10_000_000, ...more }: { token?: string | null; mostBytes?: number } & Partial<ImportDoorOf> = {},
  over: (engine: Engine) => ImportDoorOf['store'] = (engine) => engine,
): Promise<OpenDoor> {
  const data = mkdtempSync(join(tmpdir(), 'isnad-door-'));
  const engine = engineOver(openEmbedded(data));
  const log = createLog();
  log.level = 'silent';
  const folder = join(data, 'incoming');
  const ending = new AbortController();
  const imports = await createImportDoor({ store: over(engine), place: { folder, mostBytes }, log, ending: ending.signal, ...more });
  return {
    app: createApp({ engine, log, pages: null, token, imports }),
    engine,
    settled: imports.settled,
    left: () => (existsSync(folder) ? readdirSync(folder) : []),
    async close() {
      ending.abort();
      await imports.settled();
      await engine.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** Files and what is done with them, as a body. */
export function bodyOf(files: Readonly<Record<string, string>>, asked: object = {}): string {
  const entries = Object.entries(files);
  const head = { do: 'bring', files: entries.map(([name, text]) => ({ name, bytes: Buffer.byteLength(text) })), ...asked };
  return [`${JSON.stringify(head)}\n`, ...entries.map(([, text]) => text)].join('');
}

/** Sends a body to the door. */
export function send(app: App, body: string, headers: Readonly<Record<string, string>> = {}, path = '/import'): Promise<Response> {
  const all = { 'content-type': 'application/octet-stream', ...headers };
  return app.fetch(new Request(`http://localhost${path}`, { method: 'POST', headers: all, body }));
}

/** The last line of an answer. */
export async function lastOf(answer: Response): Promise<unknown> {
  const value: unknown = JSON.parse((await answer.text()).trim().split('\n').at(-1) ?? '');
  return value;
}

const made = z.object({ report: z.object({ changes: z.array(z.string()) }) });

/** The changes that a report names, one a line. */
export function changesIn(done: unknown): string {
  return made.parse(done).report.changes.join('\n');
}
