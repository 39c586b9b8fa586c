import { Share2 } from 'lucide-react';
import { useMemo, useRef, type ReactNode } from 'react';
import { look } from '#web/actions/narrow.ts';
import { answers, type Answer } from '#web/panels/answer/answers.ts';
import { useAnswer } from '#web/panels/answer/answerData.ts';
import type { AnswerRow } from '#web/panels/answer/answerRow.ts';
import { Denials } from '#web/panels/answer/Denials.tsx';
import { ElseClaimed } from '#web/panels/answer/ElseClaimed.tsx';
import { useParties, type Party } from '#web/panels/answer/parties.ts';
import { RivalReadings } from '#web/panels/answer/RivalReadings.tsx';
import { SaidOf } from '#web/panels/answer/SaidOf.tsx';
import { Unsaid } from '#web/panels/answer/Unsaid.tsx';
import { AskedOf } from '#web/panels/departures/AskedOf.tsx';
import { Failed } from '#web/parts/Failed.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useMatch } from '#web/parts/useMatch.ts';
import { useOnceSeen } from '#web/parts/useOnceSeen.ts';
import { startStands } from '#web/parts/widths.ts';
import { useWords } from '#web/parts/useWords.ts';
import { AnswerTable } from '#web/views/answer/AnswerTable.tsx';
import { drawnOf } from '#web/views/answer/drawnWithin.ts';
import { CurvedFlow } from '#web/views/answer/CurvedFlow.tsx';
import { FlowPicture } from '#web/views/answer/FlowPicture.tsx';
import { MotiveMonths } from '#web/views/answer/MotiveMonths.tsx';
import { SmallNetwork } from '#web/views/answer/SmallNetwork.tsx';
import { TakeOut } from '#web/views/answer/TakeOut.tsx';
import { useSteadyScroll } from '#web/views/answer/useSteadyScroll.ts';
import { useWheelOfPage } from '#web/views/answer/useWheelOfPage.ts';
import { isQuestion, type Question } from '#web/session/session.ts';
import '#web/panels/answer/AnswerPart.css';
import '#web/views/answer/AnswerPage.css';

/** Where there is room for the network of an answer beside its bands or its rows, and where also for the panel that reads what is selected. */
const networkFits = '(width >= 1280px)';
const panelFits = '(width >= 1840px)';

/** What is seen first of the rows of an answer. */
const firstRows = {};

/** The answer to the question that is open: as bands, as a table, and on a small network of its own, with one selection in all of them. */
export function AnswerPage() {
  const entrance = useDeskState((state) => state.history.present.entrance);
  return isQuestion(entrance) ? <Page key={entrance} question={entrance} /> : null;
}

function Page({ question }: { readonly question: Question }) {
  const { t } = useWords();
  const answer = answers[question];
  const data = useAnswer(answer);
  const { rows, all, isPending, isEarlier, error, again } = data;
  const beside = useMatch(networkFits);
  const wide = useMatch(panelFits);
  const isRead = useDeskState(({ history, readingFolded }) => history.present.selected.length > 0 && !readingFolded);
  const narrowed = beside && isRead && !wide;
  const scroll = useRef<HTMLElement>(null);
  useSteadyScroll(scroll, narrowed);
  return (
    <div className={`answer-page${beside ? ' beside' : ''}${narrowed ? ' narrowed' : ''}`}>
      <section
        ref={scroll}
        className={isEarlier ? 'answer-scroll earlier' : 'answer-scroll'}
        aria-busy={isEarlier}
        aria-label={t(`question.${question}`)}
        tabIndex={-1}
      >
        <div className="answer-head">
          <h2>{t(`question.${question}`)}</h2>
          <SaidOf rows={rows} />
          <AskedOf />
        </div>
        {error ? <Failed failure={error} onAgain={again} /> : null}
        {isPending ? (
          <div className="padded">
            <Waiting />
          </div>
        ) : null}
        {rows.length > 0 ? (
          <Told rows={rows} answer={answer} beside={beside} broad={beside && !narrowed}>
            <TakeOut rows={rows} answer={answer} read={data} />
          </Told>
        ) : null}
        {!isPending && !error && rows.length === 0 ? (
          <p className="quiet padded">{t(all.length === 0 ? 'answer.none' : 'answer.noneLeft')}</p>
        ) : null}
      </section>
    </div>
  );
}

type OfRows = { readonly rows: readonly AnswerRow[]; readonly answer: Answer };

/** Bands, rows and, where there is room, the network: of money beneath its bands and beside the rows, of departures beside their bands. Rows beyond a window are laid out once the first have been seen, for a hundred take several frames. broad: there is room for one beside the other, else one stands over the other. children: how the rows are taken out. */
function Told({
  rows,
  answer,
  beside,
  broad,
  children,
}: OfRows & { readonly beside: boolean; readonly broad: boolean; readonly children: ReactNode }) {
  const desk = useDesk();
  const { t } = useWords();
  const parties = useParties(rows);
  const isWhole = useOnceSeen(firstRows) !== null;
  const stands = useMatch(startStands);
  const table = (
    <>
      <AnswerTable parties={parties} answer={answer} isWhole={isWhole} />
      {answer.byOffice ? <ElseClaimed rows={rows} /> : null}
      <div className="answer-tools">
        <button type="button" className={beside ? 'button' : 'button primary'} onClick={() => look(desk, 'network')}>
          <Share2 aria-hidden />
          {t('answer.network')}
        </button>
        {children}
      </div>
      {stands ? null : <More rows={rows} answer={answer} />}
    </>
  );
  const hasMonths = answer.motives === null;
  if (!beside || answer.byOffice)
    return (
      <>
        <FlowPicture parties={parties} answer={answer} broad={broad} />
        <Denials rows={rows} joined={broad} />
        {hasMonths ? <MotiveMonths rows={rows} /> : null}
        {beside ? (
          <div className="answer-split rows-first">
            <div className="answer-rows">{table}</div>
            <Beside parties={parties} answer={answer} />
          </div>
        ) : (
          table
        )}
      </>
    );
  return (
    <>
      <div className="answer-split">
        <Beside parties={parties} answer={answer} />
        <CurvedFlow parties={parties} answer={answer} />
      </div>
      {hasMonths ? <MotiveMonths rows={rows}>{stands ? null : <Denials rows={rows} />}</MotiveMonths> : null}
      {hasMonths || stands ? null : <Denials rows={rows} />}
      {table}
    </>
  );
}

/** This answer alone, on the network, those who are named in a group with it. The wheel turns the page, not the picture, until that is pressed. */
function Beside({ parties, answer }: { readonly parties: readonly Party[]; readonly answer: Answer }) {
  const { t } = useWords();
  const place = useRef<HTMLElement>(null);
  const rows = useMemo(() => parties.map(({ row }) => ({ ids: drawnOf(row, answer) })), [parties, answer]);
  useWheelOfPage(place);
  return (
    <section ref={place} className="answer-network" aria-label={t('answer.small')}>
      <SmallNetwork rows={rows} aspect={answer.byOffice ? 1 : 1.7} />
    </section>
  );
}

/** What no source says, and rival readings side by side: where the panel at the start stands they are there. */
function More({ rows, answer }: OfRows) {
  return (
    <>
      <Unsaid rows={rows} answer={answer} />
      <RivalReadings rows={rows} />
    </>
  );
}
