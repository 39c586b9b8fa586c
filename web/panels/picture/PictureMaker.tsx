import { useMemo, useRef, useState } from 'react';
import { boxesOf, compose } from '#web/canvas/composition.ts';
import { createMeasure } from '#web/canvas/font.ts';
import { extentOf } from '#web/canvas/framing.ts';
import { variablePalette } from '#web/canvas/palette.ts';
import { languages } from '#web/i18n/pageLanguages.ts';
import { useWeights } from '#web/panels/measure/useWeights.ts';
import { SheetToRead } from '#web/panels/picture/SheetToRead.tsx';
import { useMatch } from '#web/parts/useMatch.ts';
import { Sheet } from '#web/panels/picture/Sheet.tsx';
import { sheetLayout } from '#web/panels/picture/sheetLayout.ts';
import { SheetWays } from '#web/panels/picture/SheetWays.tsx';
import { signsOf } from '#web/panels/picture/signsOf.tsx';
import { useSheetRead } from '#web/panels/picture/useSheetRead.ts';
import { useSheetWords } from '#web/panels/picture/useSheetWords.ts';
import { Failed } from '#web/parts/Failed.tsx';
import { useOwnPlaces } from '#web/parts/ownPlaces.ts';
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

/** Makes what is drawn now into a sheet that can be kept or printed, with its title, its signs, its sources and what it leaves out. leftOut: every reason why not all is shown, in words. Nothing is drawn before it is read where it is from. isToRead: the sheet alone, with who says so below it where that is too much for the sheet, and where it is too narrow for one piece, in lines that fit; called: its title where none is given. */
export function PictureMaker({
  leftOut,
  isToRead = false,
  called,
}: {
  readonly leftOut: readonly string[];
  readonly isToRead?: boolean;
  readonly called?: string;
}) {
  const { t, tag, language, numerals } = useWords();
  const places = useOwnPlaces();
  const present = useDeskState((state) => state.history.present);
  const session = places === null ? present : { ...present, table: places };
  const known = useDeskState((state) => state.known);
  const drawn = useDrawn();
  const answer = useListed();
  const listed = answer.data && !answer.isPlaceholderData ? narrowed(answer.data, session.perspective) : null;
  const { isRead, trouble } = useSheetRead();
  const words = useSheetWords(leftOut);
  const weighed = useWeights();
  const [title, setTitle] = useState('');
  const [wantsTies, setWantsTies] = useState<boolean | null>(null);
  const sheet = useRef<SVGSVGElement>(null);
  const isNarrow = useMatch('(width < 760px)');
  const measure = useMemo(() => {
    const context = document.createElement('canvas').getContext('2d');
    if (!context) throw new PartMissing(new Error('nothing to measure text with'));
    return createMeasure(context);
  }, []);

  const looks = {
    language,
    numerals,
    theme: 'light',
    words: { or: t('canvas.or'), weakest: t('routes.weakest') },
    weightOf: weighed?.weightOf,
  } as const;
  const picture = pictureOf({ ...session, selected: [] }, drawn, new Set(), looks, drawn.route, noGhosts, drawn.period);
  const boxes = boxesOf(picture, measure);
  const of = { picture, boxes, measure };
  const extent = extentOf(of, undefined);
  if (trouble) return <Failed failure={trouble.failure} onAgain={trouble.again} />;
  if (!isRead || weighed?.isRead === false) return <Waiting />;
  if (!extent) return <p className="dialog-body">{t('picture.empty')}</p>;

  const lines = [...drawn.ties, ...drawn.unasserted, ...drawn.counted];
  const listsTies = wantsTies ?? lines.length <= listedUnasked;
  const rows = tieRows(lines, { known, listed, language, tag, t });
  const ties = listsTies && listed ? lines.map((_, at) => rows.said(at)) : [];
  const shown = title.trim() === '' ? (called ?? t('picture.title')) : title.trim();
  const signs = signsOf(picture, weighed, tag, t);

  const drawnSheet = (
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
  );
  const untold = answer.isError ? <Failed failure={answer.error} onAgain={() => void answer.refetch()} /> : null;
  if (isToRead)
    return listed ? (
      <>
        {isNarrow ? (
          <SheetToRead of={of} extent={extent} words={{ ...words, title: shown, ties }} signs={signs} palette={palette} />
        ) : (
          drawnSheet
        )}
        {listsTies ? null : <SaidBelow said={lines.map((_, at) => rows.said(at))} />}
      </>
    ) : (
      (untold ?? <Waiting words={t('picture.reading')} />)
    );

  return (
    <div className="picture-maker">
      <TitleField title={title} called={called ?? t('picture.title')} onChange={setTitle} />
      <label className="picture-ties">
        <input type="checkbox" checked={listsTies} onChange={({ target }) => setWantsTies(target.checked)} />
        {t('picture.ties', { count: lines.length })}
        {listsTies && listed === null && !answer.isError ? <Waiting words={t('picture.reading')} /> : null}
      </label>
      {listsTies ? untold : null}
      <SheetWays sheet={sheet} disabled={listsTies && listed === null} />
      {drawnSheet}
    </div>
  );
}

/** What the sheet is called; called: where no title is given. */
function TitleField({
  title,
  called,
  onChange,
}: {
  readonly title: string;
  readonly called: string;
  readonly onChange: (title: string) => void;
}) {
  const { t } = useWords();
  return (
    <label className="picture-title">
      <span>{t('picture.titleLabel')}</span>
      <input type="text" dir="auto" value={title} placeholder={called} maxLength={200} onChange={(event) => onChange(event.target.value)} />
      <span className="quiet">{t('picture.titleHelp')}</span>
    </label>
  );
}

/** Ties below a picture, each in a sentence with who says so. */
function SaidBelow({ said }: { readonly said: readonly string[] }) {
  const { t } = useWords();
  return (
    <section className="picture-said">
      <h2>{t('embed.says', { count: said.length })}</h2>
      <ul>
        {said.map((sentence, at) => (
          <li key={at}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
