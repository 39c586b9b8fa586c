import { describeKind } from '#graph-schema/ontology.ts';
import { entityLabel, type Entity, type EntityRecord, type Name } from '#server/domain/entity.ts';
import { amountTexts } from '#server/domain/foundBy.ts';
import { happenedAs } from '#server/domain/happened.ts';
import { localized } from '#server/domain/localized.ts';
import type { Row } from '#server/engine/neo4j/query.ts';
import { readLocalized, readProperties, storedLocalized, storedProperties } from '#server/engine/neo4j/stored/property.ts';
import { damaged, readId, readNumber, readTexts } from '#server/engine/stored/read.ts';
import { isWordOf, readKind } from '#server/engine/stored/vocabulary.ts';

/** The properties of an entity's node, the counts of its relationships aside. nameWords: the words by which it is found; amountTexts: its amount as people ask for it. */
export function storedEntity(entity: EntityRecord, nameWords: readonly string[]): Row {
  const { id, kind, names, summary, note, properties } = entity;
  return {
    ...storedProperties(properties, describeKind(kind).properties),
    id,
    kind,
    ...storedLocalized(
      'label',
      localized((_, language) => entityLabel(entity, language)),
    ),
    nameTexts: names.map(({ text }) => text),
    nameScripts: names.map(({ script }) => script),
    nameLanguages: names.map(({ language }) => language ?? ''),
    nameKinds: names.map((name) => name.kind),
    nameWords,
    amountTexts: amountTexts(entity),
    ...storedLocalized('summary', summary),
    ...storedLocalized('note', note),
  };
}

/** The entity of a node's properties, as it was written, and how many relationships it has as it is shown. Throws StoreDamaged. */
export function readEntity(row: Row): Entity {
  const record = readEntityRecord(row);
  const [degree, unasserted] = [readNumber(row, 'degree'), readNumber(row, 'unasserted')];
  return { ...record, degree, unasserted, mergedIds: [], happened: happenedAs([record]) };
}

/** The entity of a node's properties, as it was written. Throws StoreDamaged. */
export function readEntityRecord(row: Row): EntityRecord {
  const kind = readKind(row, 'kind');
  return {
    id: readId(row, 'id'),
    kind,
    names: readNames(row),
    summary: readLocalized(row, 'summary'),
    note: readLocalized(row, 'note'),
    properties: readProperties(row, describeKind(kind).properties),
  };
}

function readNames(row: Row): Name[] {
  const [scripts, languages, kinds] = [readTexts(row, 'nameScripts'), readTexts(row, 'nameLanguages'), readTexts(row, 'nameKinds')];
  return readTexts(row, 'nameTexts').map((text, index) => {
    const [script, language, kind] = [scripts[index], languages[index], kinds[index]];
    if (script === undefined || language === undefined || kind === undefined || !isWordOf('NameKind', kind))
      throw damaged(row, 'nameKinds');
    return { text, script, language: language === '' ? null : language, kind };
  });
}
