import type { TypedDocumentString } from '#web/api/generated.ts';
import type { Journal } from '#web/api/journal.ts';
import { requestOf } from '#web/api/request.ts';
import { ApiFailure, Refused, TimedOut, Unreachable, Unreadable } from '#web/api/failure.ts';

/** Asks one operation of the API. Throws an ApiFailure, or the reason of the signal when the asker goes away. */
export type Ask = <Result, Variables>(
  operation: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
) => Promise<Result>;

/** Where the API is, how it is reached, and how long one answer may take, in milliseconds; journal: what is told of each question; now: by what clock it is told how long one took that failed. */
export type ClientSettings = {
  readonly url: string;
  readonly fetch: typeof fetch;
  readonly patience: number;
  readonly journal?: Pick<Journal, 'note'>;
  readonly now?: () => number;
};

type Envelope<Result> = {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: unknown } }[];
};

/** A client of the API. */
export function createClient({ url, fetch, patience, journal, now }: ClientSettings): Ask {
  return async function ask<Result, Variables>(
    operation: TypedDocumentString<Result, Variables>,
    variables: Variables,
    signal?: AbortSignal,
  ) {
    const limit = AbortSignal.timeout(patience);
    const stop = signal ? AbortSignal.any([signal, limit]) : limit;
    journal?.note(operation.toString(), variables);
    const began = now?.();
    try {
      const response = await fetch(url, { ...requestOf(operation.toString(), variables), signal: stop });
      return readAnswer(operation, await response.text(), response.status);
    } catch (error) {
      if (signal?.aborted) throw error;
      const failure = limit.aborted ? new TimedOut(patience) : failureOf(error);
      if (failure instanceof ApiFailure && now && began !== undefined) failure.waited = now() - began;
      throw failure;
    }
  };
}

function failureOf(error: unknown): unknown {
  return error instanceof TypeError ? new Unreachable('the server cannot be reached', { cause: error }) : error;
}

/** What an answer to an operation holds. status: that of the response. Throws Refused, or Unreadable where it is none. */
export function readAnswer<Result>(_: Pick<TypedDocumentString<Result, never>, '__apiType'>, text: string, status: number): Result {
  const envelope = readEnvelope<Result>(text, status);
  const error = envelope.errors?.[0];
  if (error) {
    const code = error.extensions?.code;
    throw new Refused(typeof code === 'string' ? code : 'UNNAMED', error.message);
  }
  if (envelope.data === undefined || envelope.data === null) throw new Unreadable(status);
  return envelope.data;
}

function readEnvelope<Result>(text: string, status: number): Envelope<Result> {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new Unreadable(status, { cause: error });
    throw error;
  }
  if (!isEnvelope<Result>(body)) throw new Unreadable(status);
  return body;
}

/** The shape of data follows from the operation, which the server has validated against the same schema that typed it. */
function isEnvelope<Result>(body: unknown): body is Envelope<Result> {
  if (typeof body !== 'object' || body === null) return false;
  return 'data' in body || ('errors' in body && Array.isArray(body.errors));
}
