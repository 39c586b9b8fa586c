import { Copy, Download, Share2 } from 'lucide-react';
import { copyWords } from '#web/actions/copyWords.ts';
import { look } from '#web/actions/narrow.ts';
import { useAskedAnswer, type AskedData } from '#web/panels/asked/askedAnswers.ts';
import { AskedForm } from '#web/panels/asked/AskedForm.tsx';
import { AskedList } from '#web/panels/asked/AskedRow.tsx';
import { askedCsv, askedText } from '#web/panels/asked/askedText.ts';
import type { Told } from '#web/panels/asked/askedVariables.ts';
import { Failed } from '#web/parts/Failed.tsx';
import { OfEveryone } from '#web/parts/OfEveryone.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { useDesk } from '#web/parts/deskContext.ts';
import { save } from '#web/parts/save.ts';
import { useMatch } from '#web/parts/useMatch.ts';
import { usePlainWords } from '#web/parts/usePlainWords.ts';
import { useWords } from '#web/parts/useWords.ts';
import { SmallNetwork } from '#web/views/answer/SmallNetwork.tsx';
import { AskedTable } from '#web/views/asked/AskedTable.tsx';
import { useLeftOut } from '#web/views/asked/leftOut.ts';
import '#web/panels/asked/Asked.css';
import '#web/views/answer/AnswerPage.css';

/** Where there is room for the network of an answer beside its rows. */
const networkFits = '(width >= 1280px)';

/** A question of the newsroom: what it needs, its answer in rows and on a small network, with one selection in both. */
export function AskedPage() {
  const { t } = useWords();
  const data = useAskedAnswer();
  const beside = useMatch(networkFits);
  const { told, filled, isReady, isUnknown, isPending, isEarlier, error, again, answer } = data;
  return (
    <div className={beside ? 'answer-page beside' : 'answer-page'}>
      <section
        className={isEarlier ? 'answer-scroll earlier' : 'answer-scroll'}
        aria-busy={isEarlier}
        aria-label={told?.title ?? t('asked.title')}
        tabIndex={-1}
      >
        <div className="asked-head">
          <h2>
            <bdi>{told?.title ?? t('asked.title')}</bdi>
          </h2>
          <OfEveryone />
          {told && filled ? <AskedForm told={told} filled={filled} /> : null}
          {isUnknown ? <p>{t('asked.gone')}</p> : null}
        </div>
        {error ? <Failed failure={error} onAgain={again} /> : null}
        {isPending ? (
          <div className="padded">
            <Waiting />
          </div>
        ) : null}
        {told ? null : (
          <div className="asked-list">
            <AskedList />
          </div>
        )}
        {told && filled && !isReady ? (
          <p className="quiet padded">{t(filled.turned.length > 0 ? 'asked.turned' : 'asked.stillToSay')}</p>
        ) : null}
        {told && answer ? <Rows told={told} data={data} /> : null}
      </section>
      {beside ? (
        <div className="answer-beside asked-beside">
          <section className="answer-network" aria-label={t('answer.small')}>
            <SmallNetwork rows={answer ? [...answer.held, ...answer.others] : []} />
          </section>
        </div>
      ) : null}
    </div>
  );
}

function Rows({ told, data }: { readonly told: Told; readonly data: AskedData }) {
  const desk = useDesk();
  const { t, language } = useWords();
  const plain = usePlainWords();
  const { reasons } = useLeftOut(data);
  const { answer } = data;
  if (!answer) return null;
  const rows = [...answer.held, ...answer.others];
  const words = { t, language };
  return (
    <>
      <output className="visually-hidden">{t('asked.rows', { number: answer.held.length })}</output>
      <AskedTable answer={answer} />
      {rows.length === 0 ? <p className="quiet padded">{t('asked.none')}</p> : null}
      {rows.length > 0 ? (
        <div className="answer-tools">
          <button type="button" className="button" onClick={() => look(desk, 'network')}>
            <Share2 aria-hidden />
            {t('answer.network')}
          </button>
          <button type="button" className="button" onClick={() => void copyWords(desk, askedText(told.title, rows, reasons, words))}>
            <Copy aria-hidden />
            {t('answer.copy')}
          </button>
          <button
            type="button"
            className="button"
            onClick={() =>
              save({
                name: `isnad-${told.id}.csv`,
                content: new Blob([askedCsv(rows, reasons, { ...words, t: plain })], { type: 'text/csv;charset=utf-8' }),
              })
            }
          >
            <Download aria-hidden />
            {t('answer.csv')}
          </button>
        </div>
      ) : null}
    </>
  );
}
