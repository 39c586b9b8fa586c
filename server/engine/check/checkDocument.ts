import { fault } from '#server/domain/words/fault.ts';
import type { DocumentRecord } from '#server/domain/document.ts';
import type { Complain } from '#server/engine/check/complain.ts';
import type { Everything } from '#server/engine/check/everything.ts';

/** What is wrong with a document. */
export function checkDocument(document: DocumentRecord, { kinds, copies, copiesOfThemselves }: Everything, complain: Complain): void {
  if (document.title.trim() === '') complain('title', fault('isEmpty'));
  if (document.publisher !== null && !kinds.has(document.publisher))
    complain('publisher', fault('noSuchEntity', { id: document.publisher }), 'no entity');
  if (document.copyOf !== null && !copies.has(document.copyOf))
    complain('copyOf', fault('noSuchDocument', { id: document.copyOf }), 'no document');
  if (document.succeeds !== null && !copies.has(document.succeeds))
    complain('succeeds', fault('noSuchDocument', { id: document.succeeds }), 'no document');
  if (document.succeeds === document.id) complain('succeeds', fault('editionOfItself'));
  if (document.sha256 !== null && !/^[0-9a-f]{64}$/.test(document.sha256)) complain('sha256', fault('noSha256'));
  if (copiesOfThemselves.has(document.id)) complain('copyOf', fault('copyOfItself'));
}
