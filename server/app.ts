import type { Logger } from 'pino';
import { compressedStream, compressedWhole } from '#server/compressed.ts';
import type { Engine } from '#server/engine/engine.ts';
import { StoreDamaged } from '#server/engine/failure.ts';
import { neverStopped } from '#server/engine/neverStopped.ts';
import { createExportDoor, exportPath } from '#server/export/exportDoor.ts';
import { createPublishDoor, publishPath } from '#server/export/publish/publishDoor.ts';
import { apiPath, createApi, type Execution } from '#server/graphql/api.ts';
import { importPath, type ImportDoor } from '#server/import/door/importDoor.ts';
import { plainAnswer } from '#server/plainAnswer.ts';
import type { AskedQuestion } from '#server/questions/askedQuestion.ts';
import { loopbackGate, tokenGate } from '#server/security/gate.ts';
import { usualLimits, type Limits } from '#server/security/limits.ts';
import { isFrame, isFromElsewhere, isNavigation } from '#server/security/origin.ts';
import { sealed } from '#server/security/sealed.ts';
import { isEmbedded, type Pages } from '#server/staticFiles.ts';

/** The whole server as a function of a request, and of the address it comes from: no port, no environment. */
export type App = { fetch: (request: Request, from?: string) => Promise<Response> };

/** The app over an engine. pages null: only the API is served. token null: only loopback names are answered. imports null: none are taken. questions: those that were given as files. ending: aborted when the server ends, which no subscription outlasts. frames: the origins of pages that may show a view to be read alone in a frame. */
export function createApp({
  engine,
  log,
  pages,
  token,
  limits = usualLimits,
  execution = 'compiled',
  now = () => new Date(),
  ending = neverStopped,
  imports = null,
  questions = [],
  frames = [],
}: {
  readonly engine: Engine;
  readonly log: Logger;
  readonly pages: Pages | null;
  readonly token: string | null;
  readonly limits?: Limits;
  readonly execution?: Execution;
  readonly now?: () => Date;
  readonly ending?: AbortSignal;
  readonly imports?: ImportDoor | null;
  readonly questions?: readonly AskedQuestion[];
  readonly frames?: readonly string[];
}): App {
  const api = createApi(engine, log, limits, execution, now, ending, questions);
  const exported = createExportDoor(engine, log, now);
  const published = createPublishDoor(engine, log);
  const gate = token === null ? loopbackGate(log) : tokenGate(token, log, now);
  async function guarded(request: Request, from: string): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname === '/health') return plainAnswer(200, 'ok');
    const isPage = pathname !== apiPath && !pathname.startsWith(exportPath) && !isImport(pathname);
    if (!isFromElsewhere(request) || (isPage && (isNavigation(request) || isShownInFrame(request))))
      return gate(request, from, () => answer(request, pathname));
    log.warn({ from }, 'refused: sent by a page of another origin');
    return plainAnswer(403, 'A page of another origin cannot ask this server; only a link to its page can be followed.');
  }
  function isShownInFrame(request: Request): boolean {
    return frames.length > 0 && isEmbedded(request.url) && isFrame(request);
  }
  async function answer(request: Request, pathname: string): Promise<Response> {
    if (pathname === '/ready')
      return engine.ping().then(
        (cautions) => plainAnswer(200, [readyWords(engine.looked()), ...cautions.map((caution) => `caution: ${caution}`)].join('\n')),
        (error: unknown) => plainAnswer(503, error instanceof StoreDamaged ? error.message : 'the store does not answer'),
      );
    if (pathname === publishPath) return compressedWhole(request, await published(request));
    if (pathname.startsWith(exportPath)) return compressedStream(request, await exported(request));
    if (imports !== null && isImport(pathname)) return imports.answer(request);
    if (pathname === apiPath) return misasked(request) ?? compressedWhole(request, await api(request));
    return pages?.(request) ?? plainAnswer(404, 'There is nothing here. The page is at /, the API at /graphql.');
  }
  return {
    async fetch(request, from = 'unknown') {
      try {
        return sealed(await guarded(request, from));
      } catch (error) {
        if (!hasLeft(request, error)) log.error({ err: error }, 'a request failed for a reason that has no name');
        return sealed(plainAnswer(500, 'This could not be answered; the log of the server says why.'));
      }
    },
  };
}

/** Whether a request failed because whoever asked went away: nobody reads what is answered then. */
function hasLeft({ signal }: Request, error: unknown): boolean {
  return signal.aborted && error === signal.reason;
}

function isImport(pathname: string): boolean {
  return pathname === importPath || pathname.startsWith(`${importPath}/`);
}

function readyWords(looked: number): string {
  return looked === 1 ? 'ready' : `ready; ${Math.floor(looked * 100)} % of the store has been looked through for damage`;
}

/** The refusal of what could be sent by an address alone or by a form (a CORS-simple POST): the API is asked in one way. */
function misasked({ method, headers }: Request): Response | null {
  if (method !== 'POST')
    return plainAnswer(405, 'The API is asked by POST, with application/json: {"query": "{ overview { allegations } }"}.', {
      allow: 'POST',
    });
  return /^application\/(?:json|graphql-response\+json|graphql)\b/i.test(headers.get('content-type') ?? '')
    ? null
    : plainAnswer(415, 'Send application/json.');
}
