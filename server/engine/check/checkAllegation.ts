import type { AllegationRecord, Locator } from '#server/domain/allegation.ts';
import type { Complain } from '#server/engine/check/complain.ts';
import type { Everything } from '#server/engine/check/everything.ts';
import { isBlank } from '#server/engine/check/isBlank.ts';

/** What is wrong with a claim. */
export function checkAllegation(allegation: AllegationRecord, { kinds, copies, allegations }: Everything, complain: Complain): void {
  if (isBlank(allegation.claim)) complain('claim', 'is empty; say in your own words what is claimed');
  if (allegation.speakers.length === 0) complain('speakers', 'at least one speaker is needed: who says so?');
  for (const field of ['speakers', 'transmittedBy', 'about'] as const)
    for (const [index, id] of allegation[field].entries())
      if (!kinds.has(id)) complain(`${field}.${index}`, `no entity has the id ${id}`, 'no entity');
  if (!copies.has(allegation.document)) complain('document', `no document has the id ${allegation.document}`, 'no document');
  for (const [index, id] of allegation.contradicts.entries()) {
    if (!allegations.has(id)) complain(`contradicts.${index}`, `no allegation has the id ${id}`, 'no allegation');
    if (id === allegation.id) complain(`contradicts.${index}`, 'a claim cannot contradict itself');
  }
  const { credibility, locator } = allegation;
  if (credibility !== null && !(Number.isInteger(credibility) && credibility >= 1 && credibility <= 6))
    complain('credibility', 'is a whole number from 1 to 6');
  if (locator) checkLocator(locator, complain);
}

function checkLocator({ lineFrom, lineTo, sha256 }: Locator, complain: Complain): void {
  for (const [field, line] of [
    ['lineFrom', lineFrom],
    ['lineTo', lineTo],
  ] as const)
    if (line !== null && !(Number.isSafeInteger(line) && line >= 1)) complain(`locator.${field}`, 'is a line number, counted from 1');
  if (lineFrom !== null && lineTo !== null && lineTo < lineFrom) complain('locator.lineTo', 'is before lineFrom');
  if (sha256 !== null && !/^[0-9a-f]{64}$/.test(sha256)) complain('locator.sha256', 'is no SHA-256: 64 hexadecimal digits in lower case');
}
