import type { Page, Request, Route } from 'playwright-core';

/** An answer that takes the place of the server's: its status, what sort of text it says it is, and the text. */
export type Answer = { readonly status: number; readonly contentType: string; readonly body: string };

/** What a proxy between the page and the server sends in its name. */
export const proxyPage: Answer = { status: 200, contentType: 'text/html', body: '<!doctype html><title>A fictional proxy</title>' };

/** What a server sends that fails inside, with nothing of the API in it. */
export const brokenServer: Answer = { status: 500, contentType: 'text/plain', body: 'something broke' };

/** Answers that are held back. waiting: how many questions wait now. release: lets them and all later ones through. */
type Held = { readonly waiting: () => number; readonly release: () => void };

/** Who decides what becomes of the answers to a page's questions, by the name of the operation. Only the network is faked. */
export type Answers = {
  /** Holds the answers to an operation back; which narrows it to those whose variables say so. */
  readonly hold: (operation: string, which?: (variables: Readonly<Record<string, unknown>>) => boolean) => Held;
  /** Gives another answer to an operation, until pass. */
  readonly replace: (operation: string, answer: Answer) => void;
  /** Lets the server answer an operation again. */
  readonly pass: (operation: string) => void;
};

type Question = { readonly operation: string; readonly variables: Readonly<Record<string, unknown>> };

/** Comes between a page and its server. Every question that no test speaks of goes through as it is. */
export async function answersTo(page: Page): Promise<Answers> {
  const holds = new Map<string, { which: (variables: Question['variables']) => boolean; released: Promise<void> }>();
  const replaced = new Map<string, Answer>();
  await page.route('**/graphql', async (route: Route, request: Request) => {
    const { operation, variables } = questionOf(request);
    const held = holds.get(operation);
    if (held?.which(variables)) await held.released;
    const answer = replaced.get(operation);
    await (answer ? route.fulfill({ ...answer }) : route.continue());
  });
  return {
    hold(operation, which = () => true) {
      const { promise: released, resolve } = Promise.withResolvers<void>();
      let waiting = 0;
      const count = (variables: Question['variables']): boolean => {
        const asked = which(variables);
        if (asked) waiting += 1;
        return asked;
      };
      holds.set(operation, { which: count, released });
      return {
        waiting: () => waiting,
        release() {
          holds.delete(operation);
          waiting = 0;
          resolve();
        },
      };
    },
    replace: (operation, answer) => void replaced.set(operation, answer),
    pass: (operation) => void replaced.delete(operation),
  };
}

function questionOf(request: Request): Question {
  const body: unknown = request.postDataJSON();
  if (typeof body !== 'object' || body === null || !('query' in body)) return { operation: '', variables: {} };
  const variables = 'variables' in body && typeof body.variables === 'object' && body.variables !== null ? body.variables : {};
  return { operation: /\b(?:query|mutation) (\w+)/.exec(String(body.query))?.[1] ?? '', variables: { ...variables } };
}
