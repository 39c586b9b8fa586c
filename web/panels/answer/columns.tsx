import type { ParseKeys } from 'i18next';
import { called, inFigures } from '#web/i18n/words.ts';
import type { ComponentType } from 'react';
import { tagOf } from '#graph-schema/generated/ontology.ts';
import { describeRelationship } from '#graph-schema/ontology.ts';
import { MotiveLine } from '#web/look/glyph.tsx';
import type { Answer, ColumnId } from '#web/panels/answer/answers.ts';
import { claimsOf, type AnswerRow, type RowEnd } from '#web/panels/answer/answerRow.ts';
import { beginningWords, endsWords, figureText, figureWords, lineWords, sourceWords, type Words } from '#web/panels/answer/answerWords.ts';
import { beginningsOf } from '#web/panels/answer/narrow.ts';
import { speakersWords } from '#web/parts/claimWords.ts';
import { Named } from '#web/parts/Named.tsx';
import { useWords } from '#web/parts/useWords.ts';
import { wordOf } from '#web/parts/vocabulary.ts';

type Props = { readonly row: AnswerRow; readonly answer: Answer };

/** A column of an answer: its heading, how wide it is beside others of an answer, what stands in a row of it on the page, and the same as a text for what is copied or taken out. */
export type Column = {
  readonly words: (answer: Answer) => ParseKeys;
  readonly width: (answer: Answer) => number;
  readonly Cell: ComponentType<Props>;
  readonly text: (row: AnswerRow, answer: Answer, words: Words) => string;
};

/** Every column that an answer can have. */
export const columns: Readonly<Record<ColumnId, Column>> = {
  who: {
    words: () => 'answer.column.who',
    width: ({ byOffice }) => (byOffice ? 23.6 : 22.9),
    Cell: ({ row }) => <Named text={row.who.label} />,
    text: ({ who }, _, { t }) => called(who.label, t),
  },
  from: {
    words: ({ byOffice }) => (byOffice ? 'answer.column.office' : 'answer.column.from'),
    width: ({ byOffice }) => (byOffice ? 11 : 10.2),
    Cell: From,
    text: beginningWords,
  },
  to: {
    words: () => 'answer.column.to',
    width: ({ byOffice }) => (byOffice ? 8.5 : 5.7),
    Cell: ({ row }) => <Ends ends={row.places} />,
    text: ({ places }, _, words) => endsWords(places, words.t('answer.notKnown'), words),
  },
  besides: {
    words: () => 'answer.column.besides',
    width: () => 17,
    Cell: Besides,
    text: ({ besides }, _, { t, language }) =>
      besides
        .map(({ type, target, contested }) => {
          const name = `${describeRelationship(type).words[tagOf[language]].out} \u2068${target.label}\u2069`;
          return contested ? t('answer.contestedEnd', { name }) : name;
        })
        .join(t('list.semicolon')) || t('answer.noneSaid'),
  },
  when: {
    words: () => 'answer.column.when',
    width: ({ byOffice }) => (byOffice ? 10.3 : 13.3),
    Cell: When,
    text: ({ date }, _, { t }) => inFigures(date?.label ?? t('answer.noDate'), t),
  },
  why: {
    words: () => 'answer.column.why',
    width: () => 11.4,
    Cell: Why,
    text: ({ tellings }, _, { t, language }) =>
      tellings.map(({ motive }) => wordOf('Motive', motive, tagOf[language])).join(` ${t('answer.or')} `),
  },
  amount: {
    words: () => 'answer.column.amount',
    width: ({ byOffice }) => (byOffice ? 15.5 : 15.2),
    Cell: Amount,
    text: ({ figures }, { byOffice }, words) =>
      figures.map((figure) => figureText(figure, words)).join(words.t('list.semicolon')) || (byOffice ? words.t('answer.noFigure') : ''),
  },
  says: { words: () => 'answer.column.says', width: ({ byOffice }) => (byOffice ? 19.5 : 21.3), Cell: Says, text: saysText },
};

function Ends({ ends }: { readonly ends: readonly RowEnd[] }) {
  const { t } = useWords();
  if (ends.length === 0) return <span className="unsaid">{t('answer.notKnown')}</span>;
  return ends.map(({ id, label, inferred, contested }) => (
    <span key={id} className="answer-end">
      <Named text={label} />
      {inferred ? <span className="quiet"> {t('support.inferred')}</span> : null}
      <Contested is={contested} />
    </span>
  ));
}

/** That somebody denies or doubts what stands before it. */
function Contested({ is }: { readonly is: boolean }) {
  const { t } = useWords();
  return is ? <span className="quiet"> {t('answer.contested')}</span> : null;
}

function Besides({ row: { besides } }: Props) {
  const { t, tag } = useWords();
  if (besides.length === 0) return <span className="unsaid">{t('answer.noneSaid')}</span>;
  return besides.map(({ id, type, target, contested }) => (
    <span key={id} className="answer-end">
      {describeRelationship(type).words[tag].out} <Named text={target.label} />
      <Contested is={contested} />
    </span>
  ));
}

function From({ row, answer }: Props) {
  const { t } = useWords();
  const ends = beginningsOf(row, answer);
  const more = row.figures.reduce((sum, figure) => sum + figure.more, 0);
  return (
    <>
      {ends.map(({ id, label, inferred, contested }) => (
        <span key={id} className="answer-end">
          <Named text={label} />
          {inferred ? <span className="quiet"> {t('support.inferred')}</span> : null}
          <Contested is={contested} />
        </span>
      ))}
      {ends.length === 0 ? <span className="unsaid">{t('answer.officeNotSaid')}</span> : null}
      {answer.byOffice || ends.some(({ id }) => id === row.body.id) ? null : (
        <span className={ends.length > 0 ? 'answer-end answer-body quiet' : 'answer-end quiet'}>
          <Named text={row.body.label} />
        </span>
      )}
      {more > 0 ? <span className="quiet">{t('answer.andMore', { number: more })}</span> : null}
    </>
  );
}

function When({ row: { date } }: Props) {
  const { t } = useWords();
  return date ? <bdi title={date.edtf}>{inFigures(date.label, t)}</bdi> : <span className="unsaid">{t('answer.noDate')}</span>;
}

function Why({ row: { tellings } }: Props) {
  const { t, tag } = useWords();
  return tellings.map(({ motive }, at) => (
    <span key={motive} className="answer-motive">
      {at > 0 ? <strong>{t('answer.or')} </strong> : null}
      <span className="with-sign">
        <MotiveLine motive={motive} /> {wordOf('Motive', motive, tag)}
      </span>
    </span>
  ));
}

function Amount({ row: { figures }, answer }: Props) {
  const { t } = useWords();
  if (figures.length === 0) return answer.byOffice ? <span className="unsaid">{t('answer.noFigure')}</span> : null;
  return figures.map((figure) => (
    <span key={figure.id} className="answer-end answer-amount">
      <bdi>{figureWords(figure, { t })}</bdi>
      <Contested is={figure.contested} />
    </span>
  ));
}

function Says({ row: { tellings, denials } }: Props) {
  const { t, language } = useWords();
  const told = Map.groupBy(claimsOf({ tellings }), (claim) => `${speakersWords(claim, language, t)} ${lineWords(claim, { t })}`);
  return (
    <>
      {[...told.values()].map(([claim]) =>
        claim ? (
          <span key={claim.id} className="answer-source">
            {speakersWords(claim, language, t)} <Line words={lineWords(claim, { t })} />
          </span>
        ) : null,
      )}
      {denials.map((claim) => (
        <span key={claim.id} className="answer-source against">
          <span className="hollow" aria-hidden />
          <span>
            <Against claim={claim} who={speakersWords(claim, language, t)} /> <Line words={lineWords(claim, { t })} />
          </span>
        </span>
      ))}
    </>
  );
}

/** That a claim denies or doubts a departure, and whose it is: in a row beside others it takes a word, the rest is read out and stands where the pointer rests. */
function Against({ claim: { stance }, who }: { readonly claim: AnswerRow['denials'][number]; readonly who: string }) {
  const { t } = useWords();
  const words = t(stance === 'DENIES' ? 'answer.deniedBy' : 'answer.doubtedBy', { who });
  return (
    <>
      <span className="against-whole">{words}</span>
      <span className="against-brief" aria-hidden title={words}>
        {t(stance === 'DENIES' ? 'answer.denied' : 'answer.doubted')}
      </span>
    </>
  );
}

/** The lines of a claim, marked as in the document. */
export function Line({ words }: { readonly words: string }) {
  return words === '' ? null : <mark className="line">{words}</mark>;
}

function saysText({ tellings, denials }: AnswerRow, _: Answer, words: Words): string {
  const { t } = words;
  const claims = claimsOf({ tellings });
  const against = denials.map((claim) =>
    t(claim.stance === 'DENIES' ? 'answer.deniedBy' : 'answer.doubtedBy', { who: sourceWords(claim, words) }),
  );
  return [...claims.map((claim) => sourceWords(claim, words)), ...against].join(t('list.semicolon'));
}
