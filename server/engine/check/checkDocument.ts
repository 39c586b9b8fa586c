import type { DocumentRecord } from '#server/domain/document.ts';
import type { Complain } from '#server/engine/check/complain.ts';
import type { Everything } from '#server/engine/check/everything.ts';

/** What is wrong with a document. */
export function checkDocument(document: DocumentRecord, { kinds, copies }: Everything, complain: Complain): void {
  if (document.title.trim() === '') complain('title', 'is empty');
  if (document.publisher !== null && !kinds.has(document.publisher)) complain('publisher', `no entity has the id ${document.publisher}`);
  if (document.copyOf !== null && !copies.has(document.copyOf)) complain('copyOf', `no document has the id ${document.copyOf}`);
  if (isCopyOfItself(document.id, copies)) complain('copyOf', 'makes the document a copy of itself');
}

function isCopyOfItself(id: string, copies: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>();
  for (let at = copies.get(id) ?? null; at !== null; at = copies.get(at) ?? null) {
    if (at === id) return true;
    if (seen.has(at)) return false;
    seen.add(at);
  }
  return false;
}
