import { fault } from '#server/domain/words/fault.ts';
import type { AllegationRecord, Locator } from '#server/domain/allegation.ts';
import type { Complain } from '#server/engine/check/complain.ts';
import type { Everything } from '#server/engine/check/everything.ts';
import { isBlank } from '#server/engine/check/isBlank.ts';

/** What is wrong with a claim. */
export function checkAllegation(allegation: AllegationRecord, { kinds, copies, allegations }: Everything, complain: Complain): void {
  if (isBlank(allegation.claim)) complain('claim', fault('emptyClaim'));
  if (allegation.speakers.length === 0) complain('speakers', fault('noSpeaker'));
  for (const field of ['speakers', 'transmittedBy', 'about'] as const)
    for (const [index, id] of allegation[field].entries())
      if (!kinds.has(id)) complain(`${field}.${index}`, fault('noSuchEntity', { id }), 'no entity');
  if (!copies.has(allegation.document)) complain('document', fault('noSuchDocument', { id: allegation.document }), 'no document');
  for (const [index, id] of allegation.contradicts.entries()) {
    if (!allegations.has(id)) complain(`contradicts.${index}`, fault('noSuchClaim', { id }), 'no allegation');
    if (id === allegation.id) complain(`contradicts.${index}`, fault('contradictsItself'));
  }
  const { credibility, locator } = allegation;
  if (credibility !== null && !(Number.isInteger(credibility) && credibility >= 1 && credibility <= 6))
    complain('credibility', fault('wholeWithin', { least: 1, most: 6 }));
  if (locator) checkLocator(locator, complain);
}

function checkLocator({ lineFrom, lineTo, sha256 }: Locator, complain: Complain): void {
  for (const [field, line] of [
    ['lineFrom', lineFrom],
    ['lineTo', lineTo],
  ] as const)
    if (line !== null && !(Number.isSafeInteger(line) && line >= 1)) complain(`locator.${field}`, fault('noLineNumber'));
  if (lineFrom !== null && lineTo !== null && lineTo < lineFrom) complain('locator.lineTo', fault('lineBefore'));
  if (sha256 !== null && !/^[0-9a-f]{64}$/.test(sha256)) complain('locator.sha256', fault('noSha256'));
}
