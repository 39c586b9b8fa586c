import type { App } from '#server/app.ts';
import { plainAnswer } from '#server/plainAnswer.ts';
import { sealed } from '#server/security/sealed.ts';

/** What answers while the store is opened and filled: the process lives, and is not ready yet. */
export const loading: App = {
  async fetch(request) {
    if (new URL(request.url).pathname === '/health') return sealed(plainAnswer(200, 'ok'));
    return sealed(plainAnswer(503, 'Isnad is starting: its store is being opened. Ask again in a moment.', { 'retry-after': '2' }));
  },
};
