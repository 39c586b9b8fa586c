import type { Logger } from 'pino';

/** How often a line is sent where nothing is to be told, in milliseconds, so that whoever waits knows that the work goes on. */
const heartbeat = 10_000;

/** How long it is waited between two lines of progress, in milliseconds. */
const between = 200;

/** Progress as it is sent. rows of how many (null: nobody knows); perSecond and secondsLeft: null where they are not known yet. */
type ProgressLine = {
  readonly doing: string;
  readonly rows: number;
  readonly of: number | null;
  readonly perSecond: number | null;
  readonly secondsLeft: number | null;
};

/** Work that tells how it goes on, and is ended by the stop. */
type Work<Done> = (stop: AbortSignal, told: (doing: string, rows: number, of: number | null) => void) => Promise<Done>;

/**
 * An answer of JSON lines: how some work goes on, at the most every fifth of a second, and at the end what came of it. Where nobody reads any more, the work is stopped. ended: told once the work is over.
 */
export function answerLines<Done extends object>(
  work: Work<Done>,
  { stop, ended, log }: { readonly stop: AbortSignal; readonly ended: () => void; readonly log: Logger },
): Response {
  const leaving = new AbortController();
  const encoder = new TextEncoder();
  let isRead = true;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (line: object): void => {
        if (isRead) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
      };
      let last: ProgressLine = { doing: 'received', rows: 0, of: null, perSecond: null, secondsLeft: null };
      let [begun, sent] = [performance.now(), Number.NEGATIVE_INFINITY];
      const told = (doing: string, rows: number, of: number | null): void => {
        const at = performance.now();
        const isNew = doing !== last.doing;
        if (isNew) begun = at;
        const perSecond = isNew || at - begun < between ? null : Math.round((rows / (at - begun)) * 1_000);
        const secondsLeft = of === null || perSecond === null || perSecond === 0 ? null : Math.ceil((of - rows) / perSecond);
        last = { doing, rows, of, perSecond, secondsLeft };
        if (!isNew && at - sent < between) return;
        sent = at;
        send(last);
      };
      send(last);
      const beat = setInterval(() => send(last), heartbeat);
      const run = async (): Promise<void> => {
        try {
          const done = await work(AbortSignal.any([stop, leaving.signal]), told);
          ended();
          send(done);
          if (isRead) controller.close();
        } catch (error) {
          ended();
          log.error({ err: error }, 'an import broke off for a reason that has no name');
          if (isRead) controller.error(error);
        } finally {
          clearInterval(beat);
        }
      };
      void run();
    },
    cancel() {
      isRead = false;
      leaving.abort();
    },
  });
  return new Response(body, { headers: { 'content-type': 'application/x-ndjson; charset=utf-8' } });
}
