import type { QueryClient } from '@tanstack/react-query';
import type { Desk } from '#web/actions/desk.ts';
import { mentions } from '#web/session/touched.ts';

/** The questions whose answers count or list over everything: any change may be one of theirs. */
const overAll: ReadonlySet<unknown> = new Set([
  'overview',
  'scope',
  'departures',
  'duplicates',
  'decisions',
  'search',
  'within',
  'former',
  'investigations',
  'asked',
]);

/** What the server answers whatever is in its store, so that no change is one of it. */
const ofNothingStored: ReadonlySet<unknown> = new Set(['code', 'importTakes', 'importSpeaking', 'frames', 'land']);

/** Forgets answers of a client: see the desk. Those on the page are asked anew at once, and stay until they are answered. */
export function forgetIn(queries: QueryClient): Desk['forget'] {
  return (ids) =>
    void queries.invalidateQueries({
      predicate: ({ queryKey: [question, ...facts], state }) =>
        !ofNothingStored.has(question) && (ids === null || overAll.has(question) || mentions(facts, ids) || mentions(state.data, ids)),
    });
}
