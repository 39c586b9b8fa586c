import { createApp, type App } from '#server/app.ts';
import type { Engine } from '#server/engine/engine.ts';
import { createLog } from '#server/log.ts';
import { usualLimits } from '#server/security/limits.ts';
import { timeout } from '#tests/engine/storeUnderTest.ts';

/** The app over an engine, which waits as long as the stores of tests do: a server that just began plans its first questions for seconds, and what is tested is what it answers. */
export function appOver(engine: Engine): App {
  return createApp({ engine, log: createLog(), pages: null, token: null, limits: { ...usualLimits, milliseconds: timeout } });
}
