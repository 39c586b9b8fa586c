import { once } from 'node:events';
import { connect, createServer, type Server } from 'node:net';

/** A relay on a free port to a database; hangUp ends it with every connection through it. */
export async function relayTo(uri: string): Promise<{ port: number; relay: Server; hangUp: () => void }> {
  const target = Number(new URL(uri).port);
  const open = new Set<{ destroy: () => void }>();
  const relay = createServer((near) => {
    const far = connect(target, '127.0.0.1');
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        near.destroy();
        far.destroy();
      });
    }
    near.pipe(far).pipe(near);
  });
  relay.listen(0, '127.0.0.1');
  await once(relay, 'listening');
  const address = relay.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const hangUp = () => {
    relay.close();
    for (const socket of open) socket.destroy();
  };
  return { port, relay, hangUp };
}
