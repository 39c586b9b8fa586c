import { X } from 'lucide-react';
import { describeKind, describeRelationship, isEntityKind, isRelationshipType, joiningAll } from '#graph-schema/ontology.ts';
import type { MappingMay, TableLook } from '#web/api/importing.ts';
import { KindGlyph } from '#web/look/glyph.tsx';
import { kindsIn, usesOf } from '#web/panels/import/mapping/columnUse.ts';
import { fieldsOf, listOf, oneOrList, textsOf, withField, type Fields } from '#web/panels/import/mapping/fields.ts';
import { RowPicture } from '#web/panels/import/mapping/RowPicture.tsx';
import { nameColumn, tieWord } from '#web/panels/import/mapping/useWord.ts';
import { IconButton } from '#web/parts/IconButton.tsx';
import { useWords } from '#web/parts/useWords.ts';

type Change = (table: Fields) => void;

type Of = {
  readonly table: Fields;
  readonly look: TableLook['tables'][number];
  readonly may: MappingMay;
  readonly disabled: boolean;
  readonly onChange: Change;
};

/** What a row becomes: its entities, each with its kind and by which columns rows that speak of the same one are told, and the ties between them. */
export function RowBecomes({ table, look, may, disabled, onChange }: Of) {
  const { t } = useWords();
  const entities = Object.entries(fieldsOf(table['entities']));
  return (
    <fieldset className="bring-becomes" disabled={disabled}>
      <legend>{t('import.rowBecomes')}</legend>
      {entities.length === 0 ? <p className="quiet">{t('import.becomesNothing')}</p> : null}
      <RowPicture table={table} />
      <ul>
        {entities.map(([slot, entity]) => (
          <EntityCard key={slot} slot={slot} entity={fieldsOf(entity)} {...{ table, look, may, disabled, onChange }} />
        ))}
      </ul>
      <Ties {...{ table, look, may, disabled, onChange }} />
    </fieldset>
  );
}

function EntityCard({ slot, entity, table, look, may, onChange }: Of & { readonly slot: string; readonly entity: Fields }) {
  const { t, tag } = useWords();
  const [kind = ''] = kindsIn(entity);
  const keys = textsOf(entity['key']);
  const isSet = typeof entity['kind'] === 'string';
  const name = nameColumn(slot, entity);
  const columns = look.header.filter(
    (column) => keys.includes(column) || usesOf(table, column).some((use) => 'of' in use && use.of === slot),
  );
  const several = look.columns.find((column) => column.name === name)?.several ?? null;
  const each = fieldsOf(entity['each']);
  const set = (changed: Fields): void => onChange(withField(table, 'entities', { ...fieldsOf(table['entities']), [slot]: changed }));
  return (
    <li>
      <div className="bring-entity">
        {isEntityKind(kind) ? <KindGlyph kind={kind} /> : null}
        <bdi>{name}</bdi>
        {isSet ? (
          <select
            aria-label={t('import.kindOf', { name })}
            data-slot={slot}
            value={kind}
            onChange={(event) => set({ ...entity, kind: event.currentTarget.value })}
          >
            {may.kinds.map(({ kind: word }) => (
              <option key={word} value={word}>
                {describeKind(word).words[tag].one}
              </option>
            ))}
          </select>
        ) : (
          <span className="quiet">{t('import.kindByColumn')}</span>
        )}
      </div>
      {several || each['column'] === name ? (
        <label>
          <input
            type="checkbox"
            checked={each['column'] === name}
            onChange={(event) => set(withField(entity, 'each', event.currentTarget.checked ? { column: name, list: ';' } : undefined))}
          />
          <span>{t('import.several', { text: `\u2068${several?.text ?? ';'}\u2069` })}</span>
        </label>
      ) : null}
      <details>
        <summary>
          {keys.length === 0 ? t('import.keyNone') : t('import.key', { names: keys.map((key) => `\u2068${key}\u2069`).join(' + ') })}
        </summary>
        {columns.map((column) => (
          <label key={column}>
            <input
              type="checkbox"
              checked={keys.includes(column)}
              onChange={(event) =>
                set(
                  withField(
                    entity,
                    'key',
                    oneOrList(event.currentTarget.checked ? [...keys, column] : keys.filter((key) => key !== column)),
                  ),
                )
              }
            />
            <bdi>{column}</bdi>
          </label>
        ))}
        <p className="quiet">{t('import.keyHelp')}</p>
      </details>
    </li>
  );
}

function Ties({ table, may, onChange }: Of) {
  const { t, tag } = useWords();
  const entities = fieldsOf(table['entities']);
  const slots = Object.keys(entities);
  const ties = listOf(table['ties']).map(fieldsOf);
  const set = (changed: readonly Fields[]): void => onChange(withField(table, 'ties', changed));
  const kinds = (slot: unknown) => kindsIn(fieldsOf(entities[String(slot)]));
  const typesOf = (from: unknown, to: unknown) =>
    may.types.filter((type) => type.from.some((kind) => kinds(from).includes(kind)) && type.to.some((kind) => kinds(to).includes(kind)));
  const pairs = slots.flatMap((from) => slots.flatMap((to) => (from === to || typesOf(from, to).length === 0 ? [] : [{ from, to }])));
  const free = pairs.filter(({ from, to }) => !ties.some((tie) => [tie['from'], tie['to']].every((end) => end === from || end === to)));

  return (
    <>
      <ul>
        {ties.map((tie, at) => {
          const types = textsOf(tie['type']);
          return (
            <li key={`${at} ${JSON.stringify(tie)}`} className="bring-tie">
              <span className="visually-hidden">{tieWord(tie, entities, tag)}</span>
              <select
                aria-label={t('import.tieFrom')}
                value={`${String(tie['from'])}\t${String(tie['to'])}`}
                onChange={(event) => {
                  const [from = '', to = ''] = event.currentTarget.value.split('\t');
                  const fits = typesOf(from, to);
                  const kept = fits.find(({ type }) => types.includes(type))?.type ?? joiningAll;
                  set(ties.map((each, index) => (index === at ? { ...each, from, to, type: kept } : each)));
                }}
              >
                {pairs.map(({ from, to }) => (
                  <option key={`${from} ${to}`} value={`${from}\t${to}`}>
                    {t('import.tieBetween', {
                      from: `\u2068${nameColumn(from, fieldsOf(entities[from]))}\u2069`,
                      to: `\u2068${nameColumn(to, fieldsOf(entities[to]))}\u2069`,
                    })}
                  </option>
                ))}
              </select>
              <select
                aria-label={t('import.tieType')}
                value={types.length === 1 ? types[0] : ''}
                onChange={(event) => set(ties.map((each, index) => (index === at ? { ...each, type: event.currentTarget.value } : each)))}
              >
                {types.length === 1 ? null : (
                  <option value="">
                    {types.map((type) => (isRelationshipType(type) ? describeRelationship(type).words[tag].out : type)).join(' / ')}
                  </option>
                )}
                {typesOf(tie['from'], tie['to']).map(({ type }) => (
                  <option key={type} value={type}>
                    {describeRelationship(type).words[tag].out}
                  </option>
                ))}
              </select>
              <IconButton words={t('import.tieDrop')} onPress={() => set(ties.filter((_, index) => index !== at))}>
                <X aria-hidden />
              </IconButton>
            </li>
          );
        })}
      </ul>
      {pairs.length > 0 ? (
        <button
          type="button"
          className="button"
          onClick={() => {
            const [pair] = free.length > 0 ? free : pairs;
            if (pair) set([...ties, { type: joiningAll, ...pair }]);
          }}
        >
          {t('import.tieAdd')}
        </button>
      ) : null}
    </>
  );
}
