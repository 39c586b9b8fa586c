import type { MappingMay, TableLook, Writing } from '#web/api/importing.ts';
import { useWords } from '#web/parts/useWords.ts';

const signs = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;

/** How the file is written: as it was found, to be corrected; where nothing tells it, a question with the beginning of the file as each answer reads it. */
export function WrittenAs({
  look: { writing, doubt },
  may,
  disabled,
  onChange,
}: {
  readonly look: TableLook;
  readonly may: MappingMay;
  readonly disabled: boolean;
  readonly onChange: (writing: Writing) => void;
}) {
  const { t } = useWords();
  const separatorWord = (sign: string): string => {
    const known = Object.entries(signs).find(([each]) => each === sign)?.[1];
    return known ? t(`import.separator.${known}`) : sign;
  };
  if (writing === null) return null;
  if (doubt !== null)
    return (
      <fieldset className="bring-question" disabled={disabled}>
        <legend>{t(`import.doubt.${doubt.about}`)}</legend>
        {doubt.choices.map(({ value, sample }) => (
          <label key={value}>
            <input
              type="radio"
              name="doubt"
              value={value}
              checked={false}
              onChange={() => onChange({ ...writing, [doubt.about]: value })}
            />
            <span>{doubt.about === 'separator' ? separatorWord(value) : value}</span>
            <bdi className="bring-sample" dir="auto">
              {doubt.about === 'separator' ? sample.split('\n')[0]?.split(value).join(' │ ') : sample}
            </bdi>
          </label>
        ))}
      </fieldset>
    );
  return (
    <div className="bring-written">
      <label>
        <span>{t('import.encoding')}</span>
        <select
          value={writing.encoding ?? ''}
          disabled={disabled}
          onChange={(event) => onChange({ ...writing, encoding: event.currentTarget.value })}
        >
          {may.encodings.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('import.separatorIs')}</span>
        <select
          value={writing.separator ?? ''}
          disabled={disabled}
          onChange={(event) => onChange({ ...writing, separator: event.currentTarget.value })}
        >
          {may.separators.map((each) => (
            <option key={each} value={each}>
              {separatorWord(each)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
