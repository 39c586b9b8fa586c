import { useReasons } from '#web/page/useReasons.ts';
import { Dialog } from '#web/parts/Dialog.tsx';
import { lazily } from '#web/parts/lazily.tsx';
import { useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { folds, isQuestion } from '#web/session/session.ts';
import { viewShown } from '#web/views/views.ts';

const PictureMaker = lazily('picture', () => import('#web/panels/picture/PictureMaker.tsx').then((code) => code.PictureMaker));

const AnswerPicture = lazily('answerPicture', () => import('#web/page/AnswerPicture.tsx').then((code) => code.AnswerPicture));

/** Reasons that speak of what is in the picture. */
const drawnAllTheSame: ReadonlySet<string> = new Set(['changed', 'unasserted', 'crowdTies']);

/** What is drawn now as a sheet to keep or to print, with every reason why not all is on it; of an answer its own network. */
export function PictureDialog() {
  const { t } = useWords();
  const unfolded: ReadonlySet<string> = useDeskState((state) => state.history.present.unfolded);
  const leftOut = useReasons(folds)
    .filter(({ id }) => !drawnAllTheSame.has(id) && !unfolded.has(id))
    .map(({ words }) => words);
  const question = useDeskState(({ history: { present } }) =>
    isQuestion(present.entrance) && viewShown(present) === 'answer' ? present.entrance : null,
  );
  return (
    <Dialog title={t('picture.dialog')} wide>
      {question ? <AnswerPicture question={question} /> : <PictureMaker leftOut={leftOut} />}
    </Dialog>
  );
}
