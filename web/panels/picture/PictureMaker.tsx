import { useMemo, useRef, useState } from 'react';
import { boxesOf, compose } from '#web/canvas/composition.ts';
import { createMeasure } from '#web/canvas/font.ts';
import { extentOf } from '#web/canvas/framing.ts';
import { variablePalette } from '#web/canvas/palette.ts';
import { languages } from '#web/i18n/words.ts';
import { Sheet } from '#web/panels/picture/Sheet.tsx';
import { sheetLayout } from '#web/panels/picture/sheetLayout.ts';
import { SheetWays } from '#web/panels/picture/SheetWays.tsx';
import { signsOf } from '#web/panels/picture/signsOf.tsx';
import { useSheetWords } from '#web/panels/picture/useSheetWords.ts';
import { Failed } from '#web/parts/Failed.tsx';
import { PartMissing } from '#web/parts/partMissing.ts';
import { Waiting } from '#web/parts/Waiting.tsx';
import { useDeskState } from '#web/parts/deskContext.ts';
import { useDrawn } from '#web/parts/drawnContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { noGhosts } from '#web/session/ghosts.ts';
import { pictureOf } from '#web/session/pictureOf.ts';
import { useListed } from '#web/views/list/listAnswers.ts';
import { narrowed } from '#web/views/list/narrowed.ts';
import { tieRows } from '#web/views/list/tieRows.ts';
import '#web/panels/picture/PictureMaker.css';

const palette = variablePalette();
const listedUnasked = 25;

/** Makes what is drawn now into a sheet that can be kept or printed, with its title, its signs, its sources and what it leaves out. leftOut: every reason why not all is shown, in words. */
export function PictureMaker({ leftOut }: { readonly leftOut: readonly string[] }) {
  const { t, tag, language } = useWords();
  const session = useDeskState((state) => state.history.present);
  const known = useDeskState((state) => state.known);
  const drawn = useDrawn();
  const answer = useListed();
  const listed = answer.data && !answer.isPlaceholderData ? narrowed(answer.data, session.perspective) : null;
  const isRead = drawn.seenRead && drawn.periodRead;
  const words = useSheetWords(leftOut);
  const [title, setTitle] = useState('');
  const [wantsTies, setWantsTies] = useState<boolean | null>(null);
  const sheet = useRef<SVGSVGElement>(null);
  const measure = useMemo(() => {
    const context = document.createElement('canvas').getContext('2d');
    if (!context) throw new PartMissing(new Error('nothing to measure text with'));
    return createMeasure(context);
  }, []);

  const looks = { language, theme: 'light', words: { or: t('canvas.or'), weakest: t('routes.weakest') } } as const;
  const picture = pictureOf({ ...session, selected: [] }, drawn, new Set(), looks, drawn.route, noGhosts, drawn.period);
  const boxes = boxesOf(picture, measure);
  const extent = extentOf({ picture, boxes, measure }, undefined);
  if (!extent) return isRead ? <p className="dialog-body">{t('picture.empty')}</p> : <Waiting />;

  const lines = [...drawn.ties, ...drawn.unasserted, ...drawn.counted];
  const listsTies = wantsTies ?? lines.length <= listedUnasked;
  const rows = tieRows(lines, { known, listed, language, tag, t });
  const ties = listsTies && listed ? lines.map((_, at) => rows.said(at)) : [];
  const shown = title.trim() === '' ? t('picture.title') : title.trim();
  const signs = signsOf(picture, tag, t);

  return (
    <div className="picture-maker">
      <label className="picture-title">
        <span>{t('picture.titleLabel')}</span>
        <input
          type="text"
          dir="auto"
          value={title}
          placeholder={t('picture.title')}
          maxLength={200}
          onChange={(event) => setTitle(event.target.value)}
        />
        <span className="quiet">{t('picture.titleHelp')}</span>
      </label>
      <label className="picture-ties">
        <input type="checkbox" checked={listsTies} onChange={({ target }) => setWantsTies(target.checked)} />
        {t('picture.ties', { count: lines.length })}
        {listsTies && listed === null && !answer.isError ? <Waiting words={t('picture.reading')} /> : null}
      </label>
      {listsTies && answer.isError ? <Failed failure={answer.error} onAgain={() => void answer.refetch()} /> : null}
      <SheetWays sheet={sheet} disabled={!isRead || (listsTies && listed === null)} />
      <div className="picture-preview">
        <Sheet
          ref={sheet}
          layout={sheetLayout(extent, { ...words, title: shown, ties }, signs, measure)}
          composition={compose(picture, boxes, measure, 1)}
          signs={signs}
          title={shown}
          dir={languages[language].dir}
          palette={palette}
        />
      </div>
    </div>
  );
}
