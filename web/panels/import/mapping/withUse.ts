import { isCurrency, noCurrency } from '#graph-schema/currencies.ts';
import type { ColumnUse, UsePart } from '#web/panels/import/mapping/columnUse.ts';
import { fieldsOf, isFields, listOf, oneOrList, textsOf, withField, type Fields } from '#web/panels/import/mapping/fields.ts';

/** What a column shall become: a use, or a new entity of a kind that it names, or whose amount it is. */
export type NewUse = ColumnUse | { readonly is: 'new'; readonly kind: string; readonly isFlow: boolean };

const ofEntities = new Set(['kind', 'as', 'key', 'optionalKey', 'when', 'each']);

/** A table whose mapping makes this of a column, and nothing else; null: the column is left out. What nothing speaks of any more goes with it. */
export function withUse(table: Fields, column: string, use: NewUse | null): Fields {
  const rest = without(table, column);
  return cleared(use === null ? rest : added(rest, column, use));
}

function added(table: Fields, column: string, use: NewUse): Fields {
  const entities = fieldsOf(table['entities']);
  const inEntity = (of: string, change: (entity: Fields) => Fields): Fields =>
    withField(table, 'entities', { ...entities, [of]: change(fieldsOf(entities[of])) });
  const joined = (name: string, item: unknown) => (entity: Fields) => withField(entity, name, oneOrList([...listOf(entity[name]), item]));
  switch (use.is) {
    case 'new': {
      const slot = slotFor(use.kind, Object.keys(entities));
      const entity = use.isFlow
        ? { kind: use.kind, amount: { column, currency: currencyIn(column) } }
        : { kind: use.kind, key: column, names: column };
      return withField(table, 'entities', { ...entities, [slot]: entity });
    }
    case 'name':
      return inEntity(use.of, joined('names', column));
    case 'other':
      return inEntity(use.of, joined('other', column));
    case 'identifier':
      return inEntity(use.of, joined('identifiers', { scheme: use.scheme, column }));
    case 'property':
      return inEntity(use.of, (entity) => withField(entity, use.name, valueWith(entity[use.name], column, use)));
    case 'tie':
      return withField(
        table,
        'ties',
        listOf(table['ties']).map((tie, at) =>
          at === use.at && isFields(tie) ? withField(tie, use.name, valueWith(tie[use.name], column, use)) : tie,
        ),
      );
    case 'claim':
      return withField(table, 'claims', [...listOf(table['claims']), { text: column, about: use.of }]);
    case 'text':
      return table;
  }
  return use satisfies never;
}

function valueWith(before: unknown, column: string, { name, part }: { readonly name: string; readonly part: UsePart | null }): unknown {
  const forms = Object.fromEntries(Object.entries(fieldsOf(before)).filter(([key]) => ['order', 'century', 'calendar'].includes(key)));
  if (part === 'currency') return { ...fieldsOf(before), currency: { column } };
  if (part !== null) {
    const other = part === 'from' ? 'to' : 'from';
    const kept = fieldsOf(before)[other];
    return { ...(kept === undefined ? {} : { [other]: kept }), [part]: column, ...forms };
  }
  return name === 'amount' ? { column, currency: currencyIn(column) } : column;
}

/** The currency that the heading of a column names in brackets, as in “Paid (EUR)”; that nobody names it where it does not. */
function currencyIn(column: string): string {
  const code = /[([]([A-Z]{3})[)\]]/u.exec(column)?.[1] ?? '';
  return isCurrency(code) ? code : noCurrency;
}

function slotFor(kind: string, taken: readonly string[]): string {
  const word = kind.toLowerCase();
  for (let number = 1; ; number += 1) {
    const slot = number === 1 ? word : `${word}${number}`;
    if (!taken.includes(slot)) return slot;
  }
}

/** A table that says nothing of a column. */
function without(table: Fields, column: string): Fields {
  const isOf = (item: unknown) => item === column || fieldsOf(item)['column'] === column || fieldsOf(item)['text'] === column;
  const dropped = (fields: Fields, kept: ReadonlySet<string>): Fields =>
    Object.entries(fields).reduce<Fields>((left, [name, value]) => {
      if (kept.has(name)) return left;
      if (Array.isArray(value)) return withField(left, name, oneOrList(value.filter((item) => !isOf(item))));
      return withField(left, name, isOf(value) ? undefined : withoutPart(value, column));
    }, fields);
  const entities = Object.entries(fieldsOf(table['entities'])).map(([of, entity]): [string, Fields] => {
    const left = dropped(fieldsOf(entity), ofEntities);
    const keys = textsOf(left['key']);
    const kept = keys.filter((each) => each !== column);
    const key = keys.length > 0 && kept.length === 0 ? textsOf(left['names']).slice(0, 1) : kept;
    const isListed = fieldsOf(left['each'])['column'] === column;
    return [of, withField(withField(left, 'key', oneOrList(key)), 'each', isListed ? undefined : left['each'])];
  });
  const ties = listOf(table['ties']).map((tie) => dropped(fieldsOf(tie), new Set(['type', 'from', 'to'])));
  const claims = listOf(table['claims']).filter((claim) => !isOf(claim));
  return withField(withField(withField(table, 'entities', Object.fromEntries(entities)), 'ties', ties), 'claims', claims);
}

function withoutPart(value: unknown, column: string): unknown {
  if (!isFields(value)) return value;
  const left = ['from', 'to'].reduce<Fields>((fields, end) => (fields[end] === column ? withField(fields, end, undefined) : fields), value);
  if (left !== value) return left['from'] === undefined && left['to'] === undefined ? undefined : left;
  return fieldsOf(value['currency'])['column'] === column ? { ...value, currency: noCurrency } : value;
}

/** A table without entities of which it says nothing, with their ties and claims. */
function cleared(table: Fields): Fields {
  const entities = Object.entries(fieldsOf(table['entities'])).flatMap(([of, value]): readonly (readonly [string, Fields])[] => {
    const entity = fieldsOf(value);
    const says = Object.keys(entity).some((name) => !ofEntities.has(name) && name !== 'other');
    return says ? [[of, entity]] : [];
  });
  const known = new Set(entities.map(([of]) => of));
  const ties = listOf(table['ties']).filter((tie) => [fieldsOf(tie)['from'], fieldsOf(tie)['to']].every((end) => known.has(String(end))));
  const claims = listOf(table['claims']).filter((claim) => textsOf(fieldsOf(claim)['about']).every((end) => known.has(end)));
  return withField(withField(withField(table, 'entities', Object.fromEntries(entities)), 'ties', ties), 'claims', claims);
}
