import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A relay on a free port to a database; hangUp ends it with every connection through it, hold keeps all that is said, of new connections too, until letThrough. */
export async function relayTo(
  uri: string,
): Promise<{ port: number; relay: Server; hangUp: () => void; hold: () => void; letThrough: () => void }> {
  const target = Number(new URL(uri).port);
  const open = new Set<Socket>();
  let isHeld = false;
  const join = (near: Socket, far: Socket) => void near.pipe(far).pipe(near);
  const pairs = new Map<Socket, Socket>();
  const relay = createServer((near) => {
    const far = connect(target, '127.0.0.1');
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        pairs.delete(near);
        near.destroy();
        far.destroy();
      });
    }
    pairs.set(near, far);
    if (!isHeld) join(near, far);
  });
  relay.listen(0, '127.0.0.1');
  await once(relay, 'listening');
  const address = relay.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const hangUp = () => {
    relay.close();
    for (const socket of open) socket.destroy();
  };
  const hold = () => {
    isHeld = true;
    for (const socket of open) socket.unpipe().pause();
  };
  const letThrough = () => {
    isHeld = false;
    for (const [near, far] of pairs) join(near, far);
  };
  return { port, relay, hangUp, hold, letThrough };
}
