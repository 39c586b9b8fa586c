import { setImmediate } from 'node:timers/promises';
import type { DossierRecord } from '#server/domain/document.ts';
import type { Batch } from '#server/engine/batch.ts';
import {
  allegationEntry,
  documentEntry,
  dossierEntry,
  entityEntry,
  relationshipEntry,
  type Entry,
} from '#server/export/dossier/entryOf.ts';
import { yamlText } from '#server/export/dossier/yamlText.ts';
import type { ExportFormat } from '#server/export/exportFormat.ts';
import { ExportTooLarge } from '#server/export/exportTooLarge.ts';
import { leftOutSentences, type Tally } from '#server/export/leftOut.ts';
import { utf8Chunks } from '#server/export/utf8Chunks.ts';
import { yamlLimits } from '#server/import/yaml/yamlFiles.ts';

const recordsAtOnce = 200;
const head = '# A dossier of Isnad, written from a store. To take it in again: npm run dossier -- load FILE\n';

/** Our dossier, in one file of YAML. What people decided about two entities is no part of what documents claim: it is left out, and said in the first lines. */
export const dossier: ExportFormat = {
  name: 'dossier',
  type: 'application/yaml; charset=utf-8',
  ending: '.yaml',
  isReadAgain: true,
  write: (batches, tally) => utf8Chunks(dossierText(batches, tally)),
};

async function* dossierText(batches: AsyncIterable<Batch>, { leaveOut, counted }: Tally): AsyncIterable<string> {
  const sections = createSections();
  const dossiers: DossierRecord[] = [];
  const documents: string[] = [];
  for await (const batch of batches) {
    dossiers.push(...batch.dossiers);
    documents.push(...batch.documents.map(({ id }) => id));
    batch.decisions.forEach(() => leaveOut('DECISION'));
    await sections.add('documents', batch.documents, (record) => documentEntry(record, leaveOut));
    await sections.add('entities', batch.entities, (record) => entityEntry(record, leaveOut));
    await sections.add('allegations', batch.allegations, (record) => allegationEntry(record, leaveOut));
    await sections.add('relationships', batch.relationships, (record) => relationshipEntry(record, leaveOut));
  }
  const entries = dossiers.map((record) => {
    const entry = dossierEntry(record, leaveOut);
    return record.documents.join(' ') === documents.join(' ') ? { ...entry, documents: undefined } : entry;
  });
  yield head;
  for (const words of leftOutSentences(counted(), 'a dossier')) yield `# L${words.slice(1)}\n`;
  yield yamlText({ dossier: entries.length === 1 ? entries[0] : entries });
  yield* sections.text();
}

type Sections = {
  add: <Row>(
    name: 'documents' | 'entities' | 'allegations' | 'relationships',
    rows: readonly Row[],
    entry: (row: Row) => Entry,
  ) => Promise<void>;
  text: () => Iterable<string>;
};

function createSections(): Sections {
  const items = {
    documents: new Array<string>(),
    entities: new Array<string>(),
    allegations: new Array<string>(),
    relationships: new Array<string>(),
  };
  let bytes = 0;
  return {
    async add(name, rows, entry) {
      const key = `${name}:\n`;
      for (const [index, row] of rows.entries()) {
        const item = yamlText({ [name]: [entry(row)] }).slice(key.length);
        bytes += Buffer.byteLength(item);
        if (bytes > yamlLimits.fileBytes - 100_000)
          throw new ExportTooLarge('dossier', yamlLimits.fileBytes, 'write it as ndjson, which has no such limit');
        items[name].push(item);
        if (index % recordsAtOnce === recordsAtOnce - 1) await setImmediate();
      }
    },
    *text() {
      for (const [name, texts] of Object.entries(items)) if (texts.length > 0) yield* [`${name}:\n`, ...texts];
    },
  };
}
