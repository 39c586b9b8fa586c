import type { AllegationRecord } from '#server/domain/allegation.ts';
import type { DocumentRecord } from '#server/domain/document.ts';
import { isFuzzyDate, isMoney, type EntityRecord } from '#server/domain/entity.ts';
import type { FuzzyDate } from '#server/domain/fuzzyDate.ts';
import type { RelationshipRecord } from '#server/domain/relationship.ts';
import type { Batch } from '#server/engine/batch.ts';

/** The batches of a graph as the files of a dossier, named in their order: YAML as a person would write it, a line for each field. */
export function* dossierFiles(batches: Iterable<Batch>): Generator<{ readonly name: string; readonly text: string }> {
  yield { name: '000000.yaml', text: 'dossier:\n  id: large-fiction\n  title: A large fiction\n' };
  let n = 0;
  for (const { documents, entities, allegations, relationships } of batches) {
    const sections = [
      section('documents', documents, documentFields),
      section('entities', entities, entityFields),
      section('allegations', allegations, allegationFields),
      section('relationships', relationships, relationshipFields),
    ];
    yield { name: `${String((n += 1)).padStart(6, '0')}.yaml`, text: sections.join('') };
  }
}

type Fields = Readonly<Record<string, string | number | null>>;

function section<Row>(name: string, rows: readonly Row[], fields: (row: Row) => Fields): string {
  return rows.length === 0 ? '' : `${name}:\n${rows.map((row) => fieldsOf(fields(row), '  - ', '    ')).join('')}`;
}

function fieldsOf(fields: Fields, first: string, indent: string): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== null)
    .map(([key, value], index) => `${index === 0 ? first : indent}${key}:${`${value}`.startsWith('\n') ? '' : ' '}${value}\n`)
    .join('');
}

function documentFields({ id, title, language, copyOf }: DocumentRecord): Fields {
  return { id, title, language, copyOf };
}

function entityFields({ id, kind, names, note, properties }: EntityRecord): Fields {
  const { amount, date } = properties;
  const lines = names.map(({ text, language, kind: nameKind }) => `\n      - { text: ${text}, language: ${language}, kind: ${nameKind} }`);
  return {
    id,
    kind,
    names: lines.join(''),
    note: note.en ?? null,
    date: isFuzzyDate(date) ? date.edtf : null,
    amount: isMoney(amount) ? `{ atLeast: ${amount.min}, currency: ${amount.currency} }` : null,
  };
}

function allegationFields(row: AllegationRecord): Fields {
  return {
    id: row.id,
    claim: row.claim.en ?? null,
    stance: row.stance,
    speakers: list(row.speakers),
    document: row.document,
    locator: row.locator ? `{ lines: ${row.locator.lineFrom}-${row.locator.lineTo} }` : null,
    eventDate: dateText(row.eventDate),
    reliability: row.reliability,
    credibility: row.credibility,
    motive: row.motive,
    about: row.about.length > 0 ? list(row.about) : null,
    contradicts: row.contradicts.length > 0 ? list(row.contradicts) : null,
  };
}

function relationshipFields(row: RelationshipRecord): Fields {
  return { id: row.id, type: row.type, from: row.source, to: row.target, date: dateText(row.date), claims: list(row.allegations) };
}

function dateText(date: FuzzyDate | null): string | null {
  return date === null ? null : date.edtf;
}

function list(ids: readonly string[]): string {
  return `[${ids.join(', ')}]`;
}
