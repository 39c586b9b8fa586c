import { digits } from '#web/i18n/words.ts';
import type { Complaint } from '#web/api/importing.ts';
import { csvText } from '#web/parts/csvText.ts';
import { save } from '#web/parts/save.ts';
import { useWords } from '#web/parts/useWords.ts';

const mostShown = 100;

/** What is wrong with files, by its place; what is wrong in the same way once, with how often. heading: left out, that they are refused. onGoTo: shows the line of a place. */
export function Complaints({
  complaints,
  severalFiles,
  heading,
  onGoTo,
}: {
  readonly complaints: readonly Complaint[];
  readonly severalFiles: boolean;
  readonly heading?: string;
  readonly onGoTo?: (complaint: Complaint) => void;
}) {
  const { t } = useWords();
  const alike = [...Map.groupBy(complaints, ({ fault, message }) => fault ?? message).values()];
  const left = alike.slice(mostShown).flat().length;

  function keep(): void {
    const header = [t('import.file'), t('import.row'), t('import.column'), t('import.wrong'), t('import.alike'), t('import.cells')];
    const lines = complaints.map(({ file, line, column, message, more = 0, cells = [] }) => [
      file,
      `${line}`,
      `${column}`,
      message,
      more === 0 ? '' : `${more}`,
      ...cells,
    ]);
    save({
      name: `${complaints[0]?.file ?? 'file'}.complaints.csv`,
      content: new Blob([csvText([header, ...lines])], { type: 'text/csv' }),
    });
  }

  return (
    <div className="bring-complaints" tabIndex={-1} role={heading === undefined ? 'alert' : 'status'}>
      <h3>{heading ?? t('import.refused')}</h3>
      <table>
        <thead>
          <tr>
            {severalFiles ? <th scope="col">{t('import.file')}</th> : null}
            <th scope="col">{t('import.row')}</th>
            <th scope="col">{t('import.column')}</th>
            <th scope="col">{t('import.wrong')}</th>
            <th scope="col">{t('import.times')}</th>
          </tr>
        </thead>
        <tbody>
          {alike.slice(0, mostShown).flatMap((same) =>
            same.slice(0, 1).map((complaint) => (
              <tr key={`${complaint.file} ${complaint.line} ${complaint.column} ${complaint.message}`}>
                {severalFiles ? (
                  <td>
                    <bdi>{complaint.file}</bdi>
                  </td>
                ) : null}
                <td>
                  {onGoTo ? (
                    <button type="button" className="link-button" onClick={() => onGoTo(complaint)}>
                      {digits(complaint.line, t)}
                    </button>
                  ) : (
                    digits(complaint.line, t)
                  )}
                </td>
                <td>{digits(complaint.column, t)}</td>
                <td>{complaint.message}</td>
                <td>
                  {digits(
                    same.reduce((sum, { more = 0 }) => sum + more, same.length),
                    t,
                  )}
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
      {left > 0 ? <p className="quiet">{t('import.more', { number: left })}</p> : null}
      <button type="button" className="button" onClick={keep}>
        {t('import.complaintsFile')}
      </button>
    </div>
  );
}
