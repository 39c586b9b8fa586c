/**
 * A stream of bytes whose first chunk is there already, so that what cannot be written at all is thrown here. The bytes are asked for as they are
 * read, and no more once the stream or the signal is cancelled. ended: told once, with the error that broke it off, or null.
 */
export async function pulledOnce(
  bytes: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
  ended: (error: unknown) => void,
): Promise<ReadableStream<Uint8Array>> {
  const iterator = bytes[Symbol.asyncIterator]();
  let next: IteratorResult<Uint8Array> | null = await iterator.next();
  let isOver = false;
  const end = (error: unknown): void => {
    if (isOver) return;
    isOver = true;
    signal.removeEventListener('abort', leave);
    ended(error);
  };
  const leave = (): void => {
    end(null);
    void iterator.return?.();
  };
  signal.addEventListener('abort', leave);
  if (signal.aborted) leave();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
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
      cancel: leave,
    },
    { highWaterMark: 0 },
  );
}
