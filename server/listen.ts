import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { createServerAdapter, sendNodeResponse } from '@whatwg-node/server';
import type { App } from '#server/app.ts';
import { importPath } from '#server/import/door/importDoor.ts';
import { Failure } from '#server/engine/failure.ts';
import { plainAnswer } from '#server/plainAnswer.ts';
import { isAddressed } from '#server/security/hostname.ts';
import { sealed } from '#server/security/sealed.ts';

/** The port is taken, or the address is not ours. */
class CannotListen extends Failure {
  readonly code = 'CANNOT_LISTEN';
}

/**
 * A server that listens; url is where. close ends it: what is under way is answered first, for at most so many milliseconds; then its connections are cut, and it says how many.
 */
export type Listening = { readonly url: string; close: (patience?: number) => Promise<number> };

const [usualSlowest, afterAnswer] = [60_000, 5_000];

/** After how long without a new connection or request nothing more is on its way; and how long that is waited for at most. */
const quiet = { each: 150, most: 1_000 } as const;

/** Serves an app on a port (0: any free one). slowest: in how many milliseconds a request must come whole, where it carries no files. Throws CannotListen. */
export function listen(app: App, host: string, port: number, slowest = usualSlowest): Promise<Listening> {
  const adapter = createServerAdapter<{ readonly req: IncomingMessage }>((request, { req }) =>
    app.fetch(request, req.socket.remoteAddress),
  );
  let isClosing = false;
  let heard = 0;
  const server = createServer({ requestTimeout: 0, headersTimeout: 20_000, maxHeaderSize: 32_768 }, (request, response) => {
    heard += 1;
    cutSlow(request, response, slowest);
    void send(request, response);
  });
  server.on('connection', () => (heard += 1));
  async function send(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (isClosing) response.setHeader('connection', 'close');
    try {
      const answer = isAddressed(request.headers.host, request.url)
        ? await adapter.handleNodeRequestAndResponse(request, response, { req: request })
        : sealed(plainAnswer(400, 'The Host header or the address is none.', { connection: 'close' }));
      if (isClosing && !response.headersSent) response.setHeader('connection', 'close');
      if (answer instanceof Response) await stream(answer, response);
      else await sendNodeResponse(answer, response, request, true);
    } catch {
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    }
  }
  /** Waits until what was sent before has been read: after a busy while the timers run before the sockets are looked at. */
  async function untilQuiet(patience: number): Promise<void> {
    const until = performance.now() + Math.min(quiet.most, patience);
    for (let before = -1; before !== heard && performance.now() < until;) {
      before = heard;
      await new Promise((resolve) => setTimeout(resolve, Math.min(quiet.each, patience)));
      await new Promise((resolve) => setImmediate(resolve));
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  async function close(patience = 4_000): Promise<number> {
    isClosing = true;
    const began = performance.now();
    await untilQuiet(patience);
    const ended = new Promise<void>((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
    const idle = setInterval(() => setImmediate(() => server.closeIdleConnections()), 50);
    let cut = 0;
    const last = setTimeout(
      () =>
        server.getConnections((_, count) => {
          cut = count;
          server.closeAllConnections();
        }),
      Math.max(0, patience - (performance.now() - began)),
    );
    await ended.finally(() => {
      clearInterval(idle);
      clearTimeout(last);
    });
    return cut;
  }
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(new CannotListen(wordsFor(cause, host, port), { cause })));
    server.listen(port, host, () => resolve({ url: urlOf(server, host), close }));
  });
}

/** Cuts off a request that has not come whole in time; of files only once they are answered, for how slowly they may come their door says. */
function cutSlow(request: IncomingMessage, response: ServerResponse, slowest: number): void {
  const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
  if (length === undefined && encoding === undefined) return;
  const cutAfter = (milliseconds: number): void => {
    const timer = setTimeout(() => {
      if (!request.complete) request.destroy();
    }, milliseconds).unref();
    request.once('close', () => clearTimeout(timer));
  };
  if (request.url?.split('?', 1)[0] !== importPath) cutAfter(slowest);
  else response.once('close', () => cutAfter(afterAnswer));
}

/** Sends an answer as it is read; where its body breaks off the connection does too, so that nobody takes a part for the whole. */
async function stream({ status, headers, body }: Response, response: ServerResponse): Promise<void> {
  response.writeHead(status, Object.fromEntries(headers));
  if (body === null) response.end();
  else await pipeline(body, response);
}

function wordsFor({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === 'EADDRINUSE')
    return `port ${port} on ${host} is taken; choose another: npm start -- --port ${port + 1}, or PORT=${port + 1} npm start`;
  if (code === 'EACCES') return `port ${port} needs rights that this user does not have; choose one above 1023: npm start -- --port 4000`;
  return `cannot listen on ${host}, port ${port}: ${message}`;
}

function urlOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
