import type { Id } from '#server/domain/id.ts';
import { digest } from '#server/import/digest.ts';

/** What ends the id of a tie: a digest of the record that says it, of its property that does, and of the ends as they are stored. */
export function tieDigest(record: string, by: string | null, source: Id, target: Id): string {
  return digest([record, by ?? '', source, target].join('\n'));
}
