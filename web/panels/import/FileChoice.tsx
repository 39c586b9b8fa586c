import { Upload } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Takes } from '#web/api/importing.ts';
import { useWords } from '#web/parts/useWords.ts';

/** Which files are brought: dropped on the page, or chosen. What is too much is said before it is sent. */
export function FileChoice({
  files,
  takes,
  disabled,
  onChoose,
}: {
  readonly files: readonly File[];
  readonly takes: Takes;
  readonly disabled: boolean;
  readonly onChoose: (files: readonly File[]) => void;
}) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const size = files.reduce((sum, each) => sum + each.size, 0);
  const most = Math.floor(takes.mostBytes / 1_000_000);

  useEffect(() => {
    function onDrop(event: DragEvent): void {
      const dropped = [...(event.dataTransfer?.files ?? [])];
      if (dropped.length === 0) return;
      event.preventDefault();
      if (!disabled) onChoose(dropped);
    }
    window.addEventListener('drop', onDrop);
    return () => window.removeEventListener('drop', onDrop);
  }, [disabled, onChoose]);

  return (
    <section className={files.length === 0 ? 'bring-choice' : 'bring-choice chosen'} aria-label={t('import.choice')}>
      <Upload aria-hidden />
      {files.length === 0 ? (
        <p>{t('import.drop')}</p>
      ) : (
        <ul className="bring-names">
          {files.map((file) => (
            <li key={`${file.name} ${file.size} ${file.lastModified}`}>
              <bdi>{file.name}</bdi> <span className="quiet">{t('import.size', { kilobytes: Math.ceil(file.size / 1_000) })}</span>
            </li>
          ))}
        </ul>
      )}
      <button type="button" className="button" disabled={disabled} onClick={() => input.current?.click()}>
        {files.length === 0 ? t('import.choose') : t('import.chooseOther')}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t('import.choose')}
        onChange={(event) => onChoose([...(event.currentTarget.files ?? [])])}
      />
      {size > takes.mostBytes ? (
        <p role="alert">{t('import.tooLarge', { megabytes: Math.ceil(size / 1_000_000), most })}</p>
      ) : (
        <p className="quiet">{t('import.takes', { most })}</p>
      )}
      {files.length > 0 ? null : (
        <p className="quiet">
          <bdi dir="ltr">{takes.formats.flatMap(({ endings }) => endings).join(' ')}</bdi>
        </p>
      )}
    </section>
  );
}
