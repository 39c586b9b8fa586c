/**
 * A stream of bytes whose first chunk is there already, so that what cannot be written at all is thrown here. The bytes are asked for as they are
 * read, and no more once the stream or the signal is cancelled, or nobody has read on for some milliseconds. ended: told once, with the error that broke it off, or null.
 */
export async function pulledOnce(
  bytes: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
  ended: (error: unknown) => void,
  patience: number,
): Promise<ReadableStream<Uint8Array>> {
  const iterator = bytes[Symbol.asyncIterator]();
  let next: IteratorResult<Uint8Array> | null = await iterator.next();
  let isOver = false;
  const end = (error: unknown): void => {
    if (isOver) return;
    isOver = true;
    clearTimeout(timer);
    signal.removeEventListener('abort', gone);
    ended(error);
  };
  const leave = (because: unknown = null): void => {
    end(because);
    void iterator.return?.();
  };
  const gone = (): void => leave();
  let giveUp = gone;
  const timer = setTimeout(() => giveUp(), patience).unref();
  signal.addEventListener('abort', gone);
  if (signal.aborted) leave();
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        giveUp = () => {
          const error = new Error(`nobody read on for ${patience} ms`);
          leave(error);
          controller.error(error);
        };
      },
      async pull(controller) {
        timer.refresh();
        try {
          const pulled = next ?? (await iterator.next());
          next = null;
          if (!pulled.done && !isOver) return controller.enqueue(pulled.value);
          end(null);
          controller.close();
        } catch (error) {
          end(error);
          controller.error(error);
        }
      },
      cancel: gone,
    },
    { highWaterMark: 0 },
  );
}
