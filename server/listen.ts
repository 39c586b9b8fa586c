import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { createServerAdapter, sendNodeResponse } from '@whatwg-node/server';
import type { App } from '#server/app.ts';
import { Failure } from '#server/engine/failure.ts';

/** The port is taken, or the address is not ours. */
class CannotListen extends Failure {
  readonly code = 'CANNOT_LISTEN';
}

/** A server that listens; url is where. close ends it: what is under way is answered first. */
export type Listening = { readonly url: string; close: () => Promise<void> };

/** Serves an app on a port (0: any free one). Throws CannotListen. */
export function listen(app: App, host: string, port: number): Promise<Listening> {
  const adapter = createServerAdapter((request: Request) => app.fetch(request));
  const server = createServer(
    { requestTimeout: 60_000, headersTimeout: 20_000, maxHeaderSize: 32_768 },
    (request, response) => void send(request, response),
  );
  async function send(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const answer = await adapter.handleNodeRequestAndResponse(request, response);
      if (answer instanceof Response) await stream(answer, response);
      else await sendNodeResponse(answer, response, request, true);
    } catch {
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    }
  }
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(new CannotListen(wordsFor(cause, host, port), { cause })));
    server.listen(port, host, () => resolve({ url: urlOf(server, host), close: () => closed(server) }));
  });
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

function closed(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeIdleConnections();
  });
}
