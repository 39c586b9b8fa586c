import type { App } from '#server/app.ts';

/** An answer of the API as it comes over HTTP. */
export type Answer = {
  readonly status: number;
  readonly data: never;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
};

/** Asks an app without a port. */
export async function ask(app: App, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
  const response = await app.fetch(
    new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
    }),
  );
  return { status: response.status, errors: [], ...(await response.json()) };
}

/** The codes of an answer's errors. */
export function codes({ errors }: Answer): unknown[] {
  return errors.map(({ extensions }) => extensions['code']);
}
