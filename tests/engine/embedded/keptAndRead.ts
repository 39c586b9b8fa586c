import { readingCheckpoint, writeCheckpoint } from '#server/engine/embedded/checkpoint/checkpoint.ts';
import type { Version } from '#server/engine/embedded/versions.ts';
import { atOnce } from '#server/engine/turns.ts';

/** A version as it comes back from its checkpoint. */
export async function keptAndRead(path: string, version: Version): Promise<Version> {
  await writeCheckpoint(path, 'this state', version.adjacency);
  const adjacency = atOnce(readingCheckpoint(path, 'this state'));
  if (!adjacency) throw new Error('what was written is not read');
  return { ...version, adjacency };
}
