import { useId } from 'react';
import type { TFunction } from 'i18next';
import { dayWords } from '#web/panels/import/mapping/dayWords.ts';
import type { TwoWays } from '#web/api/lookedColumn.ts';
import { digits, inFigures } from '#web/i18n/words.ts';
import type { ColumnQuestion } from '#web/panels/import/mapping/questionsOf.ts';
import { useWords } from '#web/parts/useWords.ts';

/** The answers that a mapping knows to a question. */
const answers = {
  order: ['dmy', 'mdy', 'open'],
  decimal: ['.', ','],
  century: ['1930', '1950', '1900', '2000'],
  calendar: ['gregorian'],
} as const;

/** What only a person can say of columns: each with what the file itself shows, and the answers to choose from. */
export function ColumnQuestions({
  questions,
  disabled,
  onAnswer,
}: {
  readonly questions: readonly ColumnQuestion[];
  readonly disabled: boolean;
  readonly onAnswer: (question: ColumnQuestion, answer: string) => void;
}) {
  return questions.map((question) => (
    <Question
      key={`${question.about} ${JSON.stringify(question.use)}`}
      question={question}
      disabled={disabled}
      onAnswer={(answer) => onAnswer(question, answer)}
    />
  ));
}

function Question({
  question: { about, column, answer },
  disabled,
  onAnswer,
}: {
  readonly question: ColumnQuestion;
  readonly disabled: boolean;
  readonly onAnswer: (answer: string) => void;
}) {
  const { t } = useWords();
  const name = useId();
  return (
    <fieldset className="bring-question" disabled={disabled}>
      <legend>
        <bdi>{column.name}</bdi>: {t(`import.ask.${about}`)}
      </legend>
      <p className="quiet">
        <Evidence about={about} column={column} />
      </p>
      {answers[about]
        .filter((each) => each !== 'open' || column.dates.short === null)
        .map((each, at) => (
          <label key={each}>
            <input type="radio" name={name} value={each} checked={answer === each} onChange={() => onAnswer(each)} />
            <span>
              <strong>
                {about === 'century' ? t('import.answer.century', { from: each, to: String(Number(each) + 99) }) : t(answerKey(each))}
              </strong>
              {each === 'open' ? (
                <LeftOpen column={column} />
              ) : (
                <Reading about={about} column={column} at={at === 0 ? 'first' : 'second'} answer={each} />
              )}
            </span>
          </label>
        ))}
    </fieldset>
  );
}

function answerKey(answer: string) {
  if (answer === 'dmy' || answer === 'mdy' || answer === 'open' || answer === 'gregorian') return `import.answer.${answer}` as const;
  return answer === '.' ? ('import.answer.point' as const) : ('import.answer.comma' as const);
}

/** What becomes of dates that are left open: the figures that both readings share, and the words of the file. */
function LeftOpen({ column }: Pick<ColumnQuestion, 'column'>) {
  const { t } = useWords();
  const { example } = column.dates;
  const [first = '', second = ''] = [example?.first, example?.second].map((each) => each ?? undefined);
  const shared = first.replaceAll(/\d/gu, (digit, at: number) => (digit === second[at] ? digit : 'X'));
  return (
    <>
      {example ? (
        <span>{t('import.keptAs', { text: `\u2066${example.text}\u2069`, kept: `\u2066${inFigures(shared, t)}\u2069` })}</span>
      ) : null}
      <span className="quiet">{t('import.openHelp')}</span>
    </>
  );
}

function Evidence({ about, column }: Pick<ColumnQuestion, 'about' | 'column'>) {
  const { t } = useWords();
  const quote = (text: string | undefined) => `\u2066${text ?? ''}\u2069`;
  if (about === 'century') return t('import.evidence.short', { row: column.dates.short?.line ?? 0, text: quote(column.dates.short?.text) });
  if (about === 'calendar')
    return t('import.evidence.hijri', { row: column.dates.hijri?.line ?? 0, text: quote(column.dates.hijri?.text) });
  const { both, first, second } = about === 'order' ? column.dates : column.numbers;
  const of = about === 'order' ? column.dates.number : column.numbers.number;
  const deciding = [first, second].flatMap(({ example, number }, at) =>
    example === null
      ? []
      : [t(`import.evidence.${about}${at === 0 ? 'First' : 'Second'}`, { number, row: example.line, text: quote(example.text) })],
  );
  return [t('import.evidence.both', { number: both, of }), ...(deciding.length > 0 ? deciding : [t('import.evidence.none')])].join(' ');
}

function Reading({
  about,
  column,
  at,
  answer,
}: Pick<ColumnQuestion, 'about' | 'column'> & { readonly at: 'first' | 'second'; readonly answer: string }) {
  const { t, locale } = useWords();
  if (about === 'century' || about === 'calendar') return null;
  const { example, ...ways }: TwoWays = about === 'order' ? column.dates : column.numbers;
  const failing = ways[at === 'first' ? 'second' : 'first'].number;
  const read = example?.[at] ?? '';
  return (
    <>
      {example ? (
        <span>
          {t('import.readAs', {
            text: `\u2066${example.text}\u2069`,
            read: about === 'order' ? dayWords(read, locale) : `\u2066${numberWords(read, t)}\u2069`,
          })}
        </span>
      ) : null}
      <span className="quiet" data-answer={answer}>
        {failing === 0 ? t('import.fitsAll') : t('import.failsIn', { number: failing })}
      </span>
    </>
  );
}

function numberWords(text: string, t: TFunction): string {
  const [whole = '', fraction] = text.split('.');
  return fraction === undefined ? digits(Number(whole), t) : inFigures(`${Number(whole).toLocaleString('en')}.${fraction}`, t);
}
