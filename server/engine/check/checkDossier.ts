import type { DossierRecord } from '#server/domain/document.ts';
import type { Complain } from '#server/engine/check/complain.ts';
import type { Everything } from '#server/engine/check/everything.ts';
import { isBlank } from '#server/engine/check/isBlank.ts';

/** What is wrong with a dossier. */
export function checkDossier(dossier: DossierRecord, { copies }: Everything, complain: Complain): void {
  if (isBlank(dossier.title)) complain('title', 'is empty');
  for (const [index, id] of dossier.documents.entries())
    if (!copies.has(id)) complain(`documents.${index}`, `no document has the id ${id}`);
}
