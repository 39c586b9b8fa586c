import { isMainThread } from 'node:worker_threads';

const betweenLooks = 1;

/** What a process that has this preloaded tells whoever started it, when it is asked: the milliseconds of processor that its thread used between two looks at what else there is to do, since it was asked last. Other processes have no part in that. */
export type Pieces = { readonly pieces: readonly number[] };

if (isMainThread && process.send) {
  let pieces: number[] = [];
  let before = used();
  const look = (): void => {
    const now = used();
    pieces.push(now - before);
    before = now;
    setTimeout(look, betweenLooks).unref();
  };
  look();
  process.on('message', () => {
    process.send?.({ pieces } satisfies Pieces);
    pieces = [];
  });
  process.channel?.unref();
}

function used(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}
