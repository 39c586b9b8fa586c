import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { listen, type Listening } from '#server/listen.ts';

const opened: { readonly servers: Listening[]; readonly sockets: Socket[] } = { servers: [], sockets: [] };
afterEach(async () => {
  for (const socket of opened.sockets.splice(0)) socket.destroy();
  for (const server of opened.servers.splice(0)) await server.close(0).catch(() => 0);
});

/** A server that answers after so many milliseconds with the address that it was asked for. */
async function serve(milliseconds = 0): Promise<Listening> {
  const answer = async ({ url }: Request): Promise<Response> => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    return new Response(url);
  };
  const server = await listen({ fetch: answer }, '127.0.0.1', 0);
  opened.servers.push(server);
  return server;
}

/** A connection on which a text was sent, and all that came back. */
async function send({ url }: Listening, text: string): Promise<{ readonly socket: Socket; readonly got: () => string }> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  opened.sockets.push(socket);
  let got = '';
  socket.on('data', (chunk: Buffer) => (got += chunk.toString()));
  socket.on('error', () => {});
  await once(socket, 'connect');
  socket.write(text);
  return { socket, got: () => got };
}

test.each([
  'a b',
  '%',
  '[::',
  'localhost:99999',
  'localhost:1:2',
  'evil@localhost',
  'localhost#evil',
  'localhost/evil',
  'localhost?evil',
  'http://localhost',
  '',
  '127.999.0.1',
  '1.2.3.4.5',
])('a Host that is none is answered 400 and no more: %j', async (host) => {
  const { socket, got } = await send(await serve(), `GET / HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
  await once(socket, 'close');
  expect(got()).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  expect(got()).not.toMatch(/ at |node_modules|file:/);
});

test.each(['http://elsewhere.example/', '*', 'elsewhere.example:80'])('a target that is no path is answered 400: %s', async (target) => {
  const { socket, got } = await send(await serve(), `OPTIONS ${target} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
  await once(socket, 'close');
  expect(got()).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
});

test.each(['localhost', 'LOCALHOST:1', '127.0.0.1:4000', '[::1]', '[::1]:4000', 'isnad.example', 'a_b.example'])(
  'a Host that is one is passed on: %s',
  async (host) => {
    const { got } = await send(await serve(), `GET /x HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    await expect.poll(got).toMatch(/^HTTP\/1\.1 200 OK[^]*http:\/\/[^]*\/x/);
  },
);

test('what is under way when a server closes is answered, what has only been sent as well', async () => {
  const server = await serve(400);
  const going = Array.from({ length: 20 }, (_, n) => fetch(`${server.url}/${n}`).then((answer) => answer.text()));
  await new Promise((resolve) => setTimeout(resolve, 20));
  const closed = server.close();
  const late = Array.from({ length: 5 }, (_, n) => fetch(`${server.url}/late-${n}`).then((answer) => answer.text()));
  expect(await Promise.all([...going, ...late])).toHaveLength(25);
  expect(await closed).toBe(0);
  await expect(fetch(server.url)).rejects.toThrow();
});

test('what was sent while a server was busy is answered, though it was told to close meanwhile', async () => {
  const busy = (): Promise<Response> => {
    for (const until = performance.now() + 40; performance.now() < until;);
    return Promise.resolve(new Response('answered'));
  };
  const server = await listen({ fetch: busy }, '127.0.0.1', 0);
  opened.servers.push(server);
  const sent = await Promise.all(
    Array.from({ length: 12 }, () => send(server, 'GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n')),
  );
  expect(await server.close()).toBe(0);
  for (const { got } of sent) await expect.poll(got).toContain('answered');
});

test('an idle connection holds nothing up, and half a request no longer than it may', async () => {
  const server = await serve();
  const { got } = await send(server, 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
  await expect.poll(got).toContain('200 OK');
  const before = performance.now();
  expect(await server.close()).toBe(0);
  expect(performance.now() - before).toBeLessThan(1_000);

  const other = await serve();
  await send(other, 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n{');
  await send(other, 'GET / HT');
  await send(other, '');
  await new Promise((resolve) => setTimeout(resolve, 50));
  const began = performance.now();
  expect(await other.close(1_000)).toBeGreaterThan(0);
  expect(performance.now() - began).toBeLessThan(2_000);
});

test('a request that does not come whole in time is cut off, what sets an import back as well, and files are left to their door', async () => {
  const app = { fetch: async (request: Request) => new Response(await request.text()) };
  const server = await listen(app, '127.0.0.1', 0, 300);
  opened.servers.push(server);
  const half = async (path: string) =>
    (await send(server, `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n{`)).socket;
  const files = await half('/import');
  const others = await Promise.all(['/graphql', '/import/back', '/imports', '/import/?x'].map(half));
  await expect.poll(() => others.map(({ closed }) => closed)).toEqual([true, true, true, true]);
  expect(files.closed).toBe(false);
});
