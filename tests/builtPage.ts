import { buildWhenNeeded } from '#web/build/build.ts';

/** Builds the page once before the tests of a run, so that the servers they start have one to give. */
export default async function setup(): Promise<void> {
  await buildWhenNeeded();
}
