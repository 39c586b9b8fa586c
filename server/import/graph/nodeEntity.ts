import { recordedIn } from '#server/import/recordedIn.ts';
import { languages, tagOf } from '#graph-schema/generated/ontology.ts';
import { languageOf } from '#graph-schema/languages.ts';
import { describeKind } from '#graph-schema/ontology.ts';
import type { EntityRecord, Name, PropertyValue } from '#server/domain/entity.ts';
import type { Id } from '#server/domain/id.ts';
import { localized, type Localized } from '#server/domain/localized.ts';
import { unknownAmount } from '#server/domain/money.ts';
import { isOtherValues, type OtherValue } from '#server/domain/otherValue.ts';
import { scriptOf } from '#server/import/dossier/readName.ts';
import { inTag, localizedIn, namesIn, propertiesIn } from '#server/import/graph/cells.ts';
import type { ListedNode } from '#server/import/graph/listedGraph.ts';

const longestName = 400;
const labelCells = languages.map((language) => inTag('label', tagOf[language]));

/** The entity that a node is. Whatever no property of ours tells wholly stands in `other` in the file's own words. */
export function nodeEntity(
  node: ListedNode,
  id: Id,
  { origin, document }: { readonly origin: string; readonly document: Id },
): EntityRecord {
  const { kind, sort, cells, besides } = node;
  const { nature, properties: described } = describeKind(kind);
  const named = namesIn(cells);
  const isFlow = nature === 'FLOW';
  const [summary, note, back] = [localizedIn(cells, 'summary'), localizedIn(cells, 'note'), propertiesIn(cells, described)];
  const isNamedByAmount = isFlow && back.value['amount'] !== undefined && !cells.has('names');
  const told = new Set([...(isNamedByAmount ? labelCells : named.told), ...summary.told, ...note.told, ...back.told]);
  const isSorted = sort === null || back.value['type'] !== undefined;
  const properties: Readonly<Record<string, PropertyValue>> = {
    ...(isFlow && { amount: unknownAmount }),
    ...(!isSorted && { type: sort }),
    ...back.value,
    other: othersOf({ id: node.id, cells, besides }, told, origin, back.value['other']),
  };
  const given = node.names.length > 0 || isFlow ? node.names : [node.id];
  const own = named.value.length > 0 ? named.value : namesOf(isNamedByAmount ? [] : given);
  return {
    id,
    kind,
    names: own,
    summary: summary.told.length > 0 ? summary.value : inItsLanguage(node.summary),
    note: note.value,
    properties: recordedIn(document, properties),
  };
}

/** What is kept besides, in the file's own words, the id first. */
export function othersOf(
  { id, cells, besides }: Pick<ListedNode, 'cells' | 'besides'> & { readonly id: string | null },
  told: ReadonlySet<string>,
  origin: string,
  known: PropertyValue | undefined,
): readonly OtherValue[] {
  const own = [...(id === null ? [] : [['id', id] as const]), ...[...cells].filter(([name]) => !told.has(name)), ...besides];
  return [...(isOtherValues(known) ? known : []), ...own.map(([name, value]) => ({ origin, name, value }))];
}

/** A text in the language of its letters; none where there is no text. */
export function inItsLanguage(text: string | null): Localized {
  const written = text?.trim() ?? '';
  const of = languageOf(written);
  return localized((_, language) => (written !== '' && language === of ? written : null));
}

function namesOf(texts: readonly string[]): readonly Name[] {
  const lines = texts.map((text) => {
    const line = text.normalize('NFC').trim().replaceAll(/\s+/gu, ' ');
    return line.length <= longestName ? line : `${line.slice(0, longestName - 1).toWellFormed()}…`;
  });
  return [...new Set(lines)].map((text, index) => ({
    text,
    script: scriptOf(text),
    language: null,
    kind: index === 0 ? 'PRIMARY' : 'ALIAS',
  }));
}
