import { setImmediate } from 'node:timers/promises';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { keepComparing } from '#server/comparing.ts';
import { waitingRoom } from '#server/engine/changes/waitingRoom.ts';
import { createPausing } from '#server/pausing.ts';

test('names are compared after what needs the room and not beside it, also what was begun before', async () => {
  const ending = new AbortController();
  const pausing = createPausing();
  const changes = waitingRoom();
  const done: string[] = [];
  const compareAll = (stop: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      done.push('begun');
      if (done.length > 2) resolve();
      stop.addEventListener('abort', () => {
        done.push('broken off');
        reject(new Error('stopped'));
      });
    });
  const comparing = keepComparing({ compareAll, changesWait: changes.wait }, pino({ level: 'silent' }), { stop: ending.signal, pausing });
  await setImmediate();
  const goOn = [pausing.pause(), pausing.pause()];
  await setImmediate();
  changes.wake();
  expect(done).toEqual(['begun', 'broken off']);
  goOn[0]?.();
  goOn[0]?.();
  await setImmediate();
  expect(done).toEqual(['begun', 'broken off']);
  goOn[1]?.();
  await setImmediate();
  expect(done).toEqual(['begun', 'broken off', 'begun']);
  ending.abort();
  await comparing;
});
