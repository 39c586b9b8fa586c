/** The stop of what nobody ends early. */
export const neverStopped = new AbortController().signal;
