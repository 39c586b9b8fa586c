import { ExternalLink } from 'lucide-react';
import { GoneNote } from '#web/page/GoneNote.tsx';
import { EmbeddedAnswer } from '#web/page/EmbeddedAnswer.tsx';
import { useReasons } from '#web/page/useReasons.ts';
import { PictureMaker } from '#web/panels/picture/PictureMaker.tsx';
import { Failed } from '#web/parts/Failed.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { folds, isQuestion } from '#web/session/session.ts';
import { viewShown } from '#web/views/views.ts';
import '#web/page/EmbeddedPage.css';

/** A view in a frame of another page, to be read alone: that all of it is claims and the way to the whole, the picture with its signs, who claims what, and where all of it is from. A link that cannot be read shows no other view in its place. */
export function EmbeddedPage() {
  const { t } = useWords();
  const trouble = useDeskState((state) => state.trouble);
  const arrived = useDeskState((state) => state.arrived);
  const linkProblem = useDeskState((state) => state.linkProblem);
  if (linkProblem)
    return (
      <main className="embedded">
        <p className="embedded-whole" role="alert">
          {t('embed.unreadable')} <ToWhole />
        </p>
      </main>
    );
  return (
    <main className="embedded">
      <p className="embedded-whole">
        {t('embed.claims')} <ToWhole />
      </p>
      <GoneNote isToRead />
      {trouble ? <Failed failure={trouble.failure} onAgain={() => trouble.again()} /> : null}
      {arrived && !trouble ? <View /> : null}
      {arrived || trouble ? null : <Waiting />}
    </main>
  );
}

/** What is shown of a view: of an answer its rows and its small network, else the network. */
function View() {
  const session = useDeskState((state) => state.history.present);
  const reasons = useReasons(folds);
  const { entrance } = session;
  if (isQuestion(entrance) && viewShown(session) === 'answer') return <EmbeddedAnswer question={entrance} />;
  return <PictureMaker leftOut={reasons.map(({ words }) => words)} isToRead />;
}

function ToWhole() {
  const { t } = useWords();
  return (
    <a href={`${location.origin}${location.pathname}${location.hash}`} target="_blank" rel="noopener">
      <ExternalLink aria-hidden /> {t('embed.whole')}
    </a>
  );
}
