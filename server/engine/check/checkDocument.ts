import type { DocumentRecord } from '#server/domain/document.ts';
import type { Complain } from '#server/engine/check/complain.ts';
import type { Everything } from '#server/engine/check/everything.ts';

/** What is wrong with a document. */
export function checkDocument(document: DocumentRecord, { kinds, copies, copiesOfThemselves }: Everything, complain: Complain): void {
  if (document.title.trim() === '') complain('title', 'is empty');
  if (document.publisher !== null && !kinds.has(document.publisher))
    complain('publisher', `no entity has the id ${document.publisher}`, 'no entity');
  if (document.copyOf !== null && !copies.has(document.copyOf))
    complain('copyOf', `no document has the id ${document.copyOf}`, 'no document');
  if (document.succeeds !== null && !copies.has(document.succeeds))
    complain('succeeds', `no document has the id ${document.succeeds}`, 'no document');
  if (document.succeeds === document.id) complain('succeeds', 'makes the document an edition after itself');
  if (document.sha256 !== null && !/^[0-9a-f]{64}$/.test(document.sha256))
    complain('sha256', 'is no SHA-256: 64 hexadecimal digits in lower case');
  if (copiesOfThemselves.has(document.id)) complain('copyOf', 'makes the document a copy of itself');
}
