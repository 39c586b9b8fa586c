import { isId, toId, type Id } from '#server/domain/id.ts';
import { digest } from '#server/import/digest.ts';
import type { Listing } from '#server/import/listing.ts';

const longestKept = 64;

/** The id of an entity of a list: its own where it can be one, else a digest of it; after that of the list, so that no other list meets it. */
export function listedId(listing: Listing, id: string): Id {
  const isKept = id.length <= longestKept && isId(id) && !id.includes(':') && !id.startsWith('h-');
  return toId(`${listing.id}:${isKept ? id : `h-${digest(id)}`}`);
}
