import { createHash } from 'node:crypto';
import type { Id } from '#server/domain/id.ts';

/** What ends the id of a tie: a digest of the record that says it, of its property that does, and of the ends as they are stored. */
export function tieDigest(record: string, by: string | null, source: Id, target: Id): string {
  return digest([record, by ?? '', source, target].join('\n'));
}

/** The first 32 digits of the SHA-256 of a text. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
