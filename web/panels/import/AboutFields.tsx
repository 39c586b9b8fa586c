import type { Takes } from '#web/api/importing.ts';
import { useWords } from '#web/parts/useWords.ts';

/** What files are, and according to whom. told: the format that the ending of the first one tells; name: what it is called. */
export function AboutFields({
  told,
  takes,
  name,
  disabled,
  about: { format, title, publisher },
  onFormat,
  onTitle,
  onPublisher,
}: {
  readonly told: Takes['formats'][number] | null;
  readonly takes: Takes;
  readonly name: string;
  readonly disabled: boolean;
  readonly about: { readonly format: string; readonly title: string; readonly publisher: string };
  readonly onFormat: (format: string) => void;
  readonly onTitle: (title: string) => void;
  readonly onPublisher: (publisher: string) => void;
}) {
  const { t } = useWords();
  return (
    <fieldset className="bring-about" disabled={disabled}>
      <legend>{t('import.about')}</legend>
      <label>
        <span>{t('import.format')}</span>
        <select value={format} onChange={(event) => onFormat(event.currentTarget.value)}>
          <option value="">{told === null ? t('import.formatUnknown') : t('import.formatTold', { name: told.name })}</option>
          {takes.formats.map((each) => (
            <option key={each.name} value={each.name}>
              {each.name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('import.listTitle')}</span>
        <input
          type="text"
          dir="auto"
          maxLength={300}
          value={title}
          placeholder={name}
          onChange={(event) => onTitle(event.currentTarget.value)}
        />
      </label>
      <label>
        <span>{t('import.publisher')}</span>
        <input
          type="text"
          dir="auto"
          maxLength={300}
          value={publisher}
          placeholder={t('import.publisherUnknown')}
          onChange={(event) => onPublisher(event.currentTarget.value)}
        />
      </label>
      <p className="quiet">{t('import.aboutHelp')}</p>
    </fieldset>
  );
}
