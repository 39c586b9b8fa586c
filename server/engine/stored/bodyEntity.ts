import { describeKind } from '#graph-schema/ontology.ts';
import type { EntityRecord, Name } from '#server/domain/entity.ts';
import { readLocalized, readProperties } from '#server/engine/stored/bodyProperty.ts';
import { readId, readRows, readText, readTextOrNull, type Stored } from '#server/engine/stored/read.ts';
import { readKind, readWord } from '#server/engine/stored/vocabulary.ts';

/** The entity that a body writes. Throws StoreDamaged. */
export function readEntityRecord(row: Stored): EntityRecord {
  const kind = readKind(row, 'kind');
  return {
    id: readId(row, 'id'),
    kind,
    names: readRows(row, 'names').map(readName),
    summary: readLocalized(row, 'summary'),
    note: readLocalized(row, 'note'),
    properties: readProperties(row, describeKind(kind).properties),
  };
}

function readName(row: Stored): Name {
  return {
    text: readText(row, 'text'),
    script: readText(row, 'script'),
    language: readTextOrNull(row, 'language'),
    kind: readWord(row, 'kind', 'NameKind'),
  };
}
