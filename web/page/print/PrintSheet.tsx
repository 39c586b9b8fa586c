import { Printer } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { EmbeddedAnswer } from '#web/page/EmbeddedAnswer.tsx';
import { PrintedRows } from '#web/page/print/PrintedRows.tsx';
import { useReasons } from '#web/page/useReasons.ts';
import { PictureMaker } from '#web/panels/picture/PictureMaker.tsx';
import { useSheetRead } from '#web/panels/picture/useSheetRead.ts';
import { useSheetWords } from '#web/panels/picture/useSheetWords.ts';
import { Failed } from '#web/parts/Failed.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { MapStart } from '#web/parts/mapStart.ts';
import { useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { isQuestion, type ViewId } from '#web/session/session.ts';
import { views, viewShown } from '#web/views/views.ts';
import '#web/page/EmbeddedPage.css';
import '#web/page/print/PrintSheet.css';

const noStart = { place: null, hold: () => undefined };

/** The view that is shown as it is printed, with what it is, that all of it is claimed, and where it is from; nothing is there before that is read. */
export function PrintSheet() {
  const { t } = useWords();
  const shown = viewShown(useDeskState((state) => state.history.present));
  const { isRead, trouble } = useSheetRead();
  if (trouble) return <Failed failure={trouble.failure} onAgain={trouble.again} />;
  if (!isRead) return <Waiting />;
  return (
    <div className="print-dialog">
      <button type="button" className="button primary print-way" onClick={() => window.print()}>
        <Printer aria-hidden /> {t('picture.print')}
      </button>
      <div className="print-sheet embedded" data-theme="light" data-view={shown}>
        <Printed shown={shown} />
      </div>
    </div>
  );
}

function Printed({ shown }: { readonly shown: ViewId }) {
  const { t } = useWords();
  const entrance = useDeskState((state) => state.history.present.entrance);
  const reasons = useReasons(views[shown].folds).map(({ words }) => words);
  const { lead } = useSheetWords([]);
  if (shown === 'network') return <PictureMaker leftOut={reasons} isToRead />;
  if (shown === 'answer' && isQuestion(entrance))
    return (
      <>
        <p className="quiet">{lead}</p>
        <p>{t('print.claims')}</p>
        <EmbeddedAnswer question={entrance} />
      </>
    );
  return <Framed shown={shown} leftOut={reasons} />;
}

/** A view between what it is and where it is from; what is folded in it is open, for nobody opens it on paper. */
function Framed({ shown, leftOut }: { readonly shown: ViewId; readonly leftOut: readonly string[] }) {
  const place = useRef<HTMLDivElement>(null);
  const { t } = useWords();
  const { View, words } = views[shown];
  const { lead, support, notes } = useSheetWords(leftOut);
  useEffect(() => {
    for (const part of place.current?.querySelectorAll('details:not([open])') ?? []) part.setAttribute('open', '');
  });
  return (
    <>
      <p className="quiet">{lead}</p>
      <h1>{t(words)}</h1>
      <p>{t('print.claims')}</p>
      {shown === 'list' ? (
        <PrintedRows />
      ) : (
        <div ref={place} className="print-view">
          <MapStart value={noStart}>
            <View />
          </MapStart>
        </div>
      )}
      <p>
        <strong>{support}</strong>
      </p>
      {notes.map((note) => (
        <p key={note} className="quiet">
          {note}
        </p>
      ))}
    </>
  );
}
