import { describeKind } from '#graph-schema/ontology.ts';
import type { MappingMay } from '#web/api/importing.ts';
import type { LookedColumn } from '#web/api/lookedColumn.ts';
import { readingOf, usesOf, wordOf, type ColumnUse, type UsePart } from '#web/panels/import/mapping/columnUse.ts';
import { fieldsOf, listOf, textsOf, type Fields } from '#web/panels/import/mapping/fields.ts';
import { formsOf, withForm } from '#web/panels/import/mapping/questionsOf.ts';
import { entityWord, propertyWord, shortWord, tieShort, tieWord } from '#web/panels/import/mapping/useWord.ts';
import { withUse, type NewUse } from '#web/panels/import/mapping/withUse.ts';
import { wordOf as vocabularyWord } from '#web/parts/vocabulary.ts';
import { useWords } from '#web/parts/useWords.ts';

const noCurrency = 'XXX';

type Option = { readonly use: NewUse; readonly value: string; readonly words: string };
type Group = { readonly words: string; readonly options: readonly Option[] };

/** What a column becomes, to be chosen: something of one of the entities of a row or of a tie between them, a further entity, or nothing. */
export function ColumnChoice({
  column,
  table,
  may,
  disabled,
  onChange,
}: {
  readonly column: LookedColumn;
  readonly table: Fields;
  readonly may: MappingMay;
  readonly disabled: boolean;
  readonly onChange: (table: Fields) => void;
}) {
  const { t } = useWords();
  const groups = useGroups(table, may);
  const uses = usesOf(table, column.name);
  const [use] = uses;
  const value = use ? wordOf(use) : 'left';
  const chosen = (word: string): NewUse | null =>
    groups.flatMap(({ options }) => options).find((option) => option.value === word)?.use ?? null;
  return (
    <div className="bring-column">
      <select
        aria-label={t('import.becomes', { column: column.name })}
        value={value}
        disabled={disabled}
        onChange={(event) => onChange(withUse(table, column.name, chosen(event.currentTarget.value)))}
      >
        <option value="left">{t('import.use.left')}</option>
        {use?.is === 'text' ? <option value={value}>{t('import.use.text')}</option> : null}
        {groups.map(({ words, options }) => (
          <optgroup key={words} label={words}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.words}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {use ? <UseForms column={column} use={use} table={table} may={may} disabled={disabled} onChange={onChange} /> : null}
      {uses.length > 1 ? <span className="quiet">{t('import.usedOften', { number: uses.length })}</span> : null}
    </div>
  );
}

/** What has to be said of a use besides: the scheme of numbers, the currency of amounts. */
function UseForms({ column, use, table, may, disabled, onChange }: Parameters<typeof ColumnChoice>[0] & { readonly use: ColumnUse }) {
  const { t, tag } = useWords();
  if (use.is === 'identifier')
    return (
      <select
        aria-label={t('import.schemeOf', { column: column.name })}
        value={use.scheme}
        disabled={disabled}
        onChange={(event) => onChange(withUse(table, column.name, { ...use, scheme: event.currentTarget.value }))}
      >
        {may.schemes.includes(use.scheme) ? null : <option>{use.scheme}</option>}
        {may.schemes.map((scheme) => (
          <option key={scheme} value={scheme}>
            {vocabularyWord('IdentifierScheme', scheme, tag)}
          </option>
        ))}
      </select>
    );
  if (readingOf(use, table, may) !== 'amount') return null;
  const { currency } = formsOf(table, use);
  const from = fieldsOf(currency)['column'];
  if (typeof from === 'string') return <span className="quiet">{t('import.currencyFrom', { column: from })}</span>;
  return (
    <label className="bring-currency">
      <span>{t('import.currency')}</span>
      <input
        type="text"
        dir="ltr"
        maxLength={3}
        size={9}
        disabled={disabled}
        placeholder={t('import.currencyExample')}
        defaultValue={typeof currency === 'string' && currency !== noCurrency ? currency : ''}
        onChange={(event) => {
          const code = event.currentTarget.value.trim().toUpperCase();
          if (code.length === 3 || code === '') onChange(withForm(table, use, 'currency', code === '' ? noCurrency : code));
        }}
      />
    </label>
  );
}

function useGroups(table: Fields, may: MappingMay): readonly Group[] {
  const { t, tag } = useWords();
  const entities = fieldsOf(table['entities']);
  const option = (of: string, use: ColumnUse, words: string): Option => ({
    use,
    value: wordOf(use),
    words: t('import.use.of', { of, words }),
  });
  const called = (slot: string): string => shortWord(slot, entities, tag);
  const parts = (reads: string): readonly (UsePart | null)[] => {
    if (reads === 'date') return [null, 'from', 'to'];
    return reads === 'amount' ? [null, 'currency'] : [null];
  };
  const ofEntities = Object.entries(entities).map(([of, value]): Group => {
    const entity = fieldsOf(value);
    const kinds = typeof entity['kind'] === 'string' ? [entity['kind']] : Object.values(fieldsOf(fieldsOf(entity['kind'])['values']));
    const properties = new Map(
      may.kinds.flatMap(({ kind, properties: own }) => (kinds.includes(kind) ? own.map((each) => [each.name, each] as const) : [])),
    );
    return {
      words: entityWord(of, entity, tag),
      options: [
        option(called(of), { is: 'name', of }, t('import.use.name')),
        option(called(of), { is: 'identifier', of, scheme: may.schemes[0] ?? '' }, t('import.use.identifier')),
        ...[...properties.values()].flatMap(({ name, reads }) =>
          parts(reads).map((part) => option(called(of), { is: 'property', of, name, part }, propertyWord(name, part, t))),
        ),
        option(called(of), { is: 'claim', of }, t('import.use.claim')),
        option(called(of), { is: 'other', of }, t('import.use.other')),
      ],
    };
  });
  const ofTies = listOf(table['ties']).map((each, at): Group => {
    const tie = fieldsOf(each);
    const types = textsOf(tie['type']);
    const properties = new Map(
      may.types.flatMap(({ type, properties: own }) => (types.includes(type) ? own.map((one) => [one.name, one] as const) : [])),
    );
    return {
      words: tieWord(tie, entities, tag),
      options: [...properties.values()].flatMap(({ name, reads }) =>
        parts(reads).map((part) => option(propertyWord(name, part, t), { is: 'tie', at, name, part }, tieShort(tie, tag))),
      ),
    };
  });
  const further: Group = {
    words: t('import.use.further'),
    options: may.kinds.map(({ kind, properties }) => ({
      use: { is: 'new', kind, isFlow: properties.some(({ reads }) => reads === 'amount') },
      value: `new\t${kind}`,
      words: describeKind(kind).words[tag].one,
    })),
  };
  return [...ofEntities, ...ofTies, further];
}
