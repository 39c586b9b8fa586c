import { useMemo } from 'react';
import { answers } from '#web/panels/answer/answers.ts';
import { useAnswer } from '#web/panels/answer/answerData.ts';
import { useParties } from '#web/panels/answer/parties.ts';
import { PictureMaker } from '#web/panels/picture/PictureMaker.tsx';
import { Failed } from '#web/parts/Failed.tsx';
import { OwnPlaces } from '#web/parts/ownPlaces.ts';
import { Waiting } from '#web/parts/Waiting.tsx';
import { DrawnContext, useDrawn } from '#web/parts/drawnContext.ts';
import { usePlacesAlone } from '#web/parts/usePlacesAlone.ts';
import { useWords } from '#web/parts/useWords.ts';
import type { Question } from '#web/session/session.ts';
import { drawnOf, drawnWithin } from '#web/views/answer/drawnWithin.ts';

const aspect = 1.7;

/** The network of an answer alone as a sheet to keep or to print, called by its question, with how many rows it leaves out. */
export function AnswerPicture({ question }: { readonly question: Question }) {
  const { t } = useWords();
  const answer = answers[question];
  const { rows, all, readings, total, isPending, error, again } = useAnswer(answer);
  const parties = useParties(rows);
  const whole = useDrawn();
  const own = useMemo(() => {
    const spoken = parties.map(({ row }) => ({ ids: drawnOf(row, answer) }));
    return drawnWithin(whole, spoken);
  }, [whole, parties, answer]);
  const places = usePlacesAlone(own, aspect);
  const inGroup = rows.length - parties.length;
  const leftOut = [
    ...(inGroup > 0 ? [t('answer.inGroup', { count: inGroup })] : []),
    ...(rows.length < all.length ? [t('answer.narrowedOut', { number: all.length - rows.length })] : []),
    ...(readings < total ? [t('answer.unread', { shown: readings, of: total })] : []),
  ];
  if (error) return <Failed failure={error} onAgain={again} />;
  if (isPending || places === undefined) return <Waiting />;
  return (
    <OwnPlaces value={places}>
      <DrawnContext value={own}>
        <PictureMaker leftOut={leftOut} called={t(`question.${question}`)} />
      </DrawnContext>
    </OwnPlaces>
  );
}
