import { pathsOf, type Binding } from '#server/import/followTheMoneyMapping/binding.ts';
import type { BoundProperty, TemplatePiece } from '#server/import/followTheMoneyMapping/boundMapping.ts';
import { dateFormat } from '#server/import/followTheMoneyMapping/dateFormat.ts';
import type { PropertyEntry, QueryEntry } from '#server/import/followTheMoneyMapping/mappingEntry.ts';
import { said } from '#server/import/words/said.ts';
import type { YamlPath } from '#server/import/yaml/yamlSource.ts';

/** What a property holds, with what is wrong with it complained about; type: that of its values in FollowTheMoney. null where it says nothing that can be read. */
export function boundProperty(
  name: string,
  type: string,
  entry: PropertyEntry,
  path: YamlPath,
  binding: Binding & { readonly entities: QueryEntry['entities'] },
): BoundProperty | null {
  const { complain } = binding;
  const says = saidBy(type, entry, path, binding);
  if (says === null) return null;
  const { format: form, join = null, split = null, required = false } = entry;
  const dateOf = form === undefined ? null : dateFormat(form);
  if (form !== undefined && type !== 'date') complain([...path, 'format'], said('ftmNoDates', { property: name }));
  else if (form !== undefined && dateOf === null) complain([...path, 'format'], said('ftmFormat', { format: form }));
  const format = form === undefined || dateOf === null ? null : { written: form, dateOf };
  return { name, isRequired: required, says, join, split, format };
}

function saidBy(
  type: string,
  { column, columns, literal, literals, entity, template }: PropertyEntry,
  path: YamlPath,
  { written, complain, column: bind, entities }: Binding & { readonly entities: QueryEntry['entities'] },
): BoundProperty['says'] | null {
  const given = [column, columns, literal, literals].some((each) => each !== undefined);
  const ways = [given, entity !== undefined, template !== undefined].filter(Boolean).length;
  if (ways !== 1) {
    complain(path, said(ways === 0 ? 'ftmSaysNothing' : 'ftmTwoWays'));
    return null;
  }
  if (entity !== undefined) {
    if (type !== 'entity') complain([...path, 'entity'], said('ftmNoReference'));
    else if (!Object.hasOwn(entities, entity)) complain([...path, 'entity'], said('ftmNobody', { name: entity }));
    else return { entity };
    return null;
  }
  if (template !== undefined) {
    const pieces = piecesOf(template, (name) => bind(name, [...path, 'template']));
    if (pieces === null) complain([...path, 'template'], said('ftmBraces'));
    return pieces === null ? null : { template: pieces };
  }
  const texts = (key: 'literal' | 'literals', all: PropertyEntry['literal']): readonly string[] =>
    pathsOf(all, [...path, key]).map(([, at]) => written(at));
  const named = (key: 'column' | 'columns', all: PropertyEntry['column']): readonly string[] =>
    pathsOf(all, [...path, key]).map(([each, at]) => bind(each, at));
  return {
    literals: [...texts('literal', literal), ...texts('literals', literals)],
    columns: [...named('column', column), ...named('columns', columns)],
  };
}

/** The pieces of a template; null where its braces do not name columns. */
function piecesOf(template: string, bind: (name: string) => string): readonly TemplatePiece[] | null {
  const parts = template.normalize('NFC').split(/\{\{([^{}]+)\}\}/u);
  if (parts.some((part, index) => (index % 2 === 0 ? /[{}]/u.test(part) : part.trim() === ''))) return null;
  return parts.flatMap((part, index): TemplatePiece[] => {
    if (index % 2 === 1) return [{ column: bind(part) }];
    return part === '' ? [] : [{ text: part }];
  });
}
