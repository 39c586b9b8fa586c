import { everyMotive, type Motive } from '#graph-schema/generated/ontology.ts';
import { narrow } from '#web/actions/narrow.ts';
import { MotiveLine } from '#web/look/glyph.tsx';
import type { AnswerData } from '#web/panels/answer/answerData.ts';
import type { Answer } from '#web/panels/answer/answers.ts';
import { choicesOf, sourcesOf } from '#web/panels/answer/narrow.ts';
import { useYears } from '#web/panels/departures/departureAnswers.ts';
import { digits } from '#web/i18n/words.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { wordOf } from '#web/parts/vocabulary.ts';
import { notNarrowed, notSaid, sameNarrowed } from '#web/session/narrowed.ts';

/** To what an answer is narrowed: motives, from where, where to and when. */
export function NarrowTo({ answer, data }: { readonly answer: Answer; readonly data: AnswerData }) {
  const desk = useDesk();
  const { t } = useWords();
  const narrowed = useDeskState((state) => state.history.present.narrowed);
  const years = useYears();
  const from = choicesOf(data.all, (row) => sourcesOf(row, answer));
  const to = choicesOf(data.all, ({ places }) => places);
  const none = { id: notSaid, label: t('answer.noneSaid') };
  const ends = (side: typeof from) => [...side.ends, ...(side.unsaid ? [none] : [])];
  return (
    <>
      {answer.motives === null ? <Motives counts={data.isKnown ? data.byMotive : null} without={narrowed.without} /> : null}
      <section className="answer-part" aria-labelledby="answer-narrow">
        <div className="section-head">
          <h3 id="answer-narrow">{t('answer.narrow')}</h3>
          {sameNarrowed(narrowed, notNarrowed) ? null : (
            <button type="button" className="link-button" onClick={() => narrow(desk, notNarrowed)}>
              {t('answer.showAll')}
            </button>
          )}
        </div>
        <Choice
          words={t(answer.byOffice ? 'answer.column.office' : 'answer.column.from')}
          any={t('answer.any')}
          value={narrowed.from}
          choices={ends(from)}
          onChoose={(id) => narrow(desk, { from: id })}
        />
        <Choice
          words={t('answer.column.to')}
          any={t('answer.any')}
          value={narrowed.to}
          choices={ends(to)}
          onChoose={(id) => narrow(desk, { to: id })}
        />
        <Choice
          words={t('answer.column.when')}
          any={t('answer.anyTime')}
          value={narrowed.year === null ? null : String(narrowed.year)}
          choices={years.map((year) => ({ id: String(year), label: t('answer.inYear', { year }) }))}
          onChoose={(year) => narrow(desk, { year: year === null ? null : Number(year) })}
        />
      </section>
    </>
  );
}

type Choices = readonly { readonly id: string; readonly label: string }[];

function Choice({
  words,
  any,
  value,
  choices,
  onChoose,
}: {
  readonly words: string;
  readonly any: string;
  readonly value: string | null;
  readonly choices: Choices;
  readonly onChoose: (id: string | null) => void;
}) {
  const kept = value === null || choices.some(({ id }) => id === value) ? choices : [...choices, { id: value, label: value }];
  return (
    <label className="answer-choice">
      <span>{words}</span>
      <select value={value ?? ''} onChange={({ target }) => onChoose(target.value === '' ? null : target.value)}>
        <option value="">{any}</option>
        {kept.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** counts: null until the server has said how many there are. */
function Motives({ counts, without }: { readonly counts: AnswerData['byMotive'] | null; readonly without: readonly Motive[] }) {
  const desk = useDesk();
  const { t, tag } = useWords();
  const toggled = (motive: Motive) => everyMotive.filter((each) => without.includes(each) !== (each === motive));
  return (
    <fieldset className="answer-part answer-motives">
      <legend>{t('answer.motives')}</legend>
      {everyMotive.map((motive) => (
        <label key={motive}>
          <input type="checkbox" checked={!without.includes(motive)} onChange={() => narrow(desk, { without: toggled(motive) })} />
          <MotiveLine motive={motive} />
          <span>{wordOf('Motive', motive, tag)}</span>
          {counts ? <span className="digits">{digits(counts.find((each) => each.motive === motive)?.count ?? 0, t)}</span> : null}
        </label>
      ))}
      <p className="quiet">{t('answer.rivalsHelp')}</p>
    </fieldset>
  );
}
