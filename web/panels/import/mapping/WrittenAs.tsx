import type { MappingMay, TableLook, Writing } from '#web/api/importing.ts';
import { useWords } from '#web/parts/useWords.ts';

const signs = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;
const betweenCells = ' │ ';

/** How the file is written: as it was found, to be corrected; where nothing tells it, a question with the beginning of the file as each answer reads it. */
export function WrittenAs({
  look: { writing, top, doubt },
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
  const wordOf = (about: keyof Writing, value: string): string => {
    if (about === 'header') return t('import.lineOf', { line: Number(value) });
    return about === 'separator' ? separatorWord(value) : value;
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
              onChange={() => onChange({ ...writing, [doubt.about]: doubt.about === 'header' ? Number(value) : value })}
            />
            <span>{wordOf(doubt.about, value)}</span>
            <bdi className="bring-sample" dir="auto">
              {doubt.about === 'separator' ? sample.split('\n')[0]?.split(value).join(betweenCells) : sample}
            </bdi>
          </label>
        ))}
      </fieldset>
    );
  const choices = [
    { about: 'encoding', label: t('import.encoding'), values: may.encodings.map((value) => ({ value, word: value })) },
    {
      about: 'separator',
      label: t('import.separatorIs'),
      values: may.separators.map((value) => ({ value, word: separatorWord(value) })),
    },
    {
      about: 'header',
      label: t('import.headerIs'),
      values: top.map(({ line, cells }) => ({
        value: `${line}`,
        word: `${t('import.lineOf', { line })}: ${cells.filter((cell) => cell !== '').join(betweenCells)}`,
      })),
    },
  ] as const;
  return (
    <div className="bring-written">
      {choices.map(({ about, label, values }) =>
        writing[about] === null ? null : (
          <label key={about}>
            <span>{label}</span>
            <select
              value={writing[about]}
              disabled={disabled}
              onChange={({ currentTarget: { value } }) => onChange({ ...writing, [about]: about === 'header' ? Number(value) : value })}
            >
              {values.map(({ value, word }) => (
                <option key={value} value={value}>
                  {word}
                </option>
              ))}
            </select>
          </label>
        ),
      )}
    </div>
  );
}
