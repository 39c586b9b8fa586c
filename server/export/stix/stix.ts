import type { Id } from '#server/domain/id.ts';
import type { Batch } from '#server/engine/batch.ts';
import type { ExportFormat } from '#server/export/exportFormat.ts';
import { gathered } from '#server/export/gathered.ts';
import { escapeHidden } from '#server/export/hiddenCharacters.ts';
import { leftOutSentences, type Tally } from '#server/export/leftOut.ts';
import { claimObject, documentObject, entityObject, tieObject, type StixObject } from '#server/export/stix/objects.ts';
import { stixId } from '#server/export/stix/stixId.ts';
import { isTie, unassertedAs } from '#server/export/told/graph.ts';
import { toldOf, type Told } from '#server/export/told/told.ts';
import { utf8Chunks } from '#server/export/utf8Chunks.ts';

/** A bundle of STIX 2.1: identities, locations and incidents, relationships that somebody asserts, claims as notes by whom they are, documents as reports of those. */
export const stix: ExportFormat = {
  name: 'stix',
  type: 'application/stix+json; version=2.1',
  ending: '.stix.json',
  isReadAgain: false,
  write: (batches, tally) => utf8Chunks(bundle(batches, tally)),
};

async function* bundle(batches: AsyncIterable<Batch>, tally: Tally): AsyncIterable<string> {
  const told = toldOf(await gathered(batches));
  yield `{"type":"bundle","id":"${stixId('bundle', 'bundle')}","objects":[\n`;
  let comma = '';
  for (const each of objects(told, tally)) {
    yield `${comma}${escapeHidden(JSON.stringify(each), 'pair')}`;
    comma = ',\n';
  }
  yield '\n]}\n';
}

function* objects(told: Told, { leaveOut, counted }: Tally): Iterable<StixObject> {
  const { batch } = told;
  leaveOut('DECISION', batch.decisions.length);
  leaveOut('DOSSIER', batch.dossiers.length);
  leaveOut('PLACE', batch.dossiers.flatMap(({ places }) => places).length);
  for (const entity of batch.entities) yield entityObject(entity, told, leaveOut);
  const written = new Set<Id>();
  for (const record of batch.relationships) {
    const tie = told.tie(record);
    if (!isTie(tie)) leaveOut(unassertedAs(tie));
    else {
      written.add(record.id);
      yield tieObject(tie, told, leaveOut);
    }
  }
  const notes = new Map<Id, string[]>();
  for (const claim of batch.allegations) {
    const note = claimObject(claim, written, told, leaveOut);
    if (note === null) leaveOut('FREE_CLAIM');
    else {
      const ids = notes.get(claim.document) ?? [];
      ids.push(stixId('note', `claim ${claim.id}`));
      notes.set(claim.document, ids);
      yield note;
    }
  }
  for (const document of batch.documents) {
    const report = documentObject(document, notes.get(document.id) ?? [], told, leaveOut);
    if (report === null) leaveOut('DOCUMENT');
    else yield report;
  }
  const [first] = batch.entities;
  const words = leftOutSentences(counted(), 'STIX');
  if (first && words.length > 0) yield aboutFile(words, entityObject(first, told, () => undefined)['id']);
}

/** A note that says what the bundle has no words for; a note has to be about something, so it names one of its objects. */
function aboutFile(words: readonly string[], ref: unknown): StixObject {
  const time = '1970-01-01T00:00:00.000Z';
  const about = { type: 'note', spec_version: '2.1', id: stixId('note', 'left out'), created: time, modified: time };
  return { ...about, abstract: 'About this bundle', content: words.join('\n'), object_refs: [ref], x_isnad_about_bundle: true };
}
