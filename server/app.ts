import type { Logger } from 'pino';
import type { Engine } from '#server/engine/engine.ts';
import { createExportDoor, exportPath } from '#server/export/exportDoor.ts';
import { apiPath, createApi, type Execution } from '#server/graphql/api.ts';
import type { Pages } from '#server/staticFiles.ts';
import { gateFor } from '#server/security/gate.ts';
import { usualLimits, type Limits } from '#server/security/limits.ts';

/** The whole server as a function of a request: no port, no environment. */
export type App = { fetch: (request: Request) => Promise<Response> };

/** The app over an engine. pages null: only the API is served. token null: only loopback names are answered. */
export function createApp({
  engine,
  log,
  pages,
  token,
  limits = usualLimits,
  execution = 'compiled',
  now = () => new Date(),
}: {
  readonly engine: Engine;
  readonly log: Logger;
  readonly pages: Pages | null;
  readonly token: string | null;
  readonly limits?: Limits;
  readonly execution?: Execution;
  readonly now?: () => Date;
}): App {
  const api = createApi(engine, log, limits, execution, now);
  const exported = createExportDoor(engine, log, now);
  const gate = gateFor(token);
  return {
    async fetch(request) {
      const { pathname } = new URL(request.url);
      if (pathname === '/health') return plain(200, 'ok');
      const refused = gate(request);
      if (refused) return refused;
      if (pathname === '/ready')
        return engine.ping().then(
          () => plain(200, 'ready'),
          () => plain(503, 'the store does not answer'),
        );
      if (pathname.startsWith(exportPath)) return exported(request);
      if (pathname === apiPath) return isForm(request) ? plain(415, 'Send application/json.') : api(request);
      return pages?.(request) ?? plain(404, 'There is nothing here. The page is at /, the API at /graphql.');
    },
  };
}

/** Whether a page of another origin could have sent this without asking first (a CORS-simple POST). */
function isForm(request: Request): boolean {
  return (
    request.method === 'POST' && !/^application\/(?:json|graphql-response\+json|graphql)\b/i.test(request.headers.get('content-type') ?? '')
  );
}

function plain(status: number, words: string): Response {
  return new Response(`${words}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' } });
}
