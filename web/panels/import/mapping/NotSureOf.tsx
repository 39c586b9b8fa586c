import { useState } from 'react';
import { describeKind, isEntityKind } from '#graph-schema/ontology.ts';
import type { MappingMay, TableLook } from '#web/api/importing.ts';
import { doubtsOf, type Doubt } from '#web/panels/import/mapping/doubtsOf.ts';
import type { Fields } from '#web/panels/import/mapping/fields.ts';
import { useWords } from '#web/parts/useWords.ts';

/** What the importer reads in one way and is not sure of, each with what to do about it. What a person finds right is not told again. */
export function NotSureOf({
  look,
  table,
  may,
  disabled,
  onChange,
}: {
  readonly look: TableLook['tables'][number];
  readonly table: Fields;
  readonly may: MappingMay;
  readonly disabled: boolean;
  readonly onChange: (table: Fields) => void;
}) {
  const { t, tag } = useWords();
  const [right, setRight] = useState<ReadonlySet<string>>(new Set());
  const doubts = doubtsOf(table, look, may).filter(({ key }) => !right.has(key));
  if (doubts.length === 0) return null;

  function wordsOf({ is, text, count, kind }: Doubt): string {
    const quoted = `\u2068${text}\u2069`;
    if (is === 'kind') return t('import.unsure.kind', { kind: isEntityKind(kind) ? describeKind(kind).words[tag].one : kind });
    if (is === 'unnamed') return t('import.unsure.unnamed', { count });
    return is === 'several' ? t('import.unsure.several', { text: quoted }) : t(`import.unsure.${is}`, { text: quoted, count });
  }

  function onOther({ otherwise, slot }: Doubt, button: HTMLElement): void {
    if (otherwise !== null) onChange(otherwise);
    else
      [...(button.closest('.bring-table')?.querySelectorAll<HTMLElement>('[data-slot]') ?? [])]
        .find((each) => each.dataset['slot'] === slot)
        ?.focus();
  }

  return (
    <section className="bring-unsure" aria-label={t('import.unsure.title')}>
      <h3>{t('import.unsure.title')}</h3>
      <ul>
        {doubts.map((doubt) => (
          <li key={doubt.key}>
            <strong>
              {doubt.line === null
                ? `\u2068${doubt.column}\u2069`
                : t('import.unsure.place', { row: doubt.line, column: `\u2068${doubt.column}\u2069` })}
            </strong>
            <span>{wordsOf(doubt)}</span>
            <span className="bring-unsure-ways">
              <button type="button" className="button" disabled={disabled} onClick={() => setRight(new Set([...right, doubt.key]))}>
                {t(`import.unsure.right.${doubt.is === 'several' ? doubt.is : 'any'}`)}
              </button>
              {doubt.is === 'unnamed' || (doubt.otherwise === null && doubt.is !== 'kind') ? null : (
                <button type="button" className="button" disabled={disabled} onClick={(event) => onOther(doubt, event.currentTarget)}>
                  {t(`import.unsure.other.${doubt.is === 'kind' || doubt.is === 'several' ? doubt.is : 'any'}`)}
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
      <p className="quiet">{t('import.unsure.joined')}</p>
    </section>
  );
}
