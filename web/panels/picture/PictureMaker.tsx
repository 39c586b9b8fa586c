import { useMutation } from '@tanstack/react-query';
import { Download, Printer } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { boxesOf, compose } from '#web/canvas/composition.ts';
import { createMeasure } from '#web/canvas/font.ts';
import { extentOf } from '#web/canvas/framing.ts';
import { variablePalette } from '#web/canvas/palette.ts';
import { languages } from '#web/i18n/words.ts';
import { PartMissing } from '#web/parts/partMissing.ts';
import { Waiting } from '#web/parts/Waiting.tsx';
import { tieRows } from '#web/views/list/tieRows.ts';
import { useListed } from '#web/views/list/listAnswers.ts';
import { Failed } from '#web/parts/Failed.tsx';
import { useDeskState } from '#web/parts/deskContext.ts';
import { useDrawn } from '#web/parts/drawnContext.ts';
import { save as saveFile } from '#web/parts/save.ts';
import { useScope } from '#web/parts/scopeAnswer.ts';
import { useWords } from '#web/parts/useWords.ts';
import { pngOf, svgOf } from '#web/panels/picture/saveSheet.ts';
import { Sheet } from '#web/panels/picture/Sheet.tsx';
import { sheetLayout } from '#web/panels/picture/sheetLayout.ts';
import { signsOf } from '#web/panels/picture/signsOf.tsx';
import { sourceWords } from '#web/panels/picture/sourceWords.ts';
import { useSources } from '#web/panels/picture/sourcesAnswer.ts';
import { linesOf } from '#web/session/lines.ts';
import { pictureOf } from '#web/session/pictureOf.ts';
import '#web/panels/picture/PictureMaker.css';

const nothing: ReadonlySet<string> = new Set();
const palette = variablePalette();
const listedUnasked = 25;

/** Makes what is drawn now into a sheet that can be kept or printed, with its title, its signs, its sources and what it leaves out. leftOut: every reason why not all is shown, in words. */
export function PictureMaker({ leftOut }: { readonly leftOut: readonly string[] }) {
  const { t, tag, language } = useWords();
  const session = useDeskState((state) => state.history.present);
  const drawn = useDrawn();
  const scope = useScope();
  const sources = useSources(scope?.dossier ?? null);
  const [title, setTitle] = useState('');
  const [today] = useState(() => new Date());
  const [wantsTies, setWantsTies] = useState<boolean | null>(null);
  const known = useDeskState((state) => state.known);
  const listed = useListed();
  const sheet = useRef<SVGSVGElement>(null);
  const measure = useMemo(() => {
    const context = document.createElement('canvas').getContext('2d');
    if (!context) throw new PartMissing(new Error('nothing to measure text with'));
    return createMeasure(context);
  }, []);
  const saving = useMutation({ mutationFn: save, networkMode: 'always' });

  const words = { or: t('canvas.or'), weakest: t('routes.weakest') };
  const picture = pictureOf({ ...session, selected: [] }, drawn, nothing, { language, theme: 'light', words }, drawn.route);
  const boxes = boxesOf(picture, measure);
  const extent = extentOf({ picture, boxes, measure }, undefined);
  if (!extent) return <p className="dialog-body">{t('picture.empty')}</p>;

  const corroborated = drawn.ties.filter(({ independentDocuments }) => independentDocuments > 1).length;
  const dossier = sources.data?.dossier;
  const lines = [...drawn.ties, ...drawn.unasserted];
  const listsTies = wantsTies ?? lines.length <= listedUnasked;
  const isIncomplete = listsTies && !listed.isSuccess;
  const rows = tieRows(lines, { known, listed: listed.data ?? null, language, tag, t });
  const shown = title.trim() === '' ? t('picture.title') : title.trim();
  const signs = signsOf(picture, tag, t);
  const layout = sheetLayout(
    extent,
    {
      lead: dossier?.title ?? t('picture.lead'),
      title: shown,
      about: t('picture.about', {
        names: t('ledger.filteredNames', { count: drawn.entities.length }),
        ties: t('ledger.filteredTies', { count: drawn.ties.length }),
        lines: t('ledger.lines', { count: linesOf(drawn.ties, nothing).length }),
      }),
      ties: listsTies && listed.data ? lines.map((_, at) => rows.said(at)) : [],
      support:
        corroborated > 0 ? t('ledger.corroborated', { count: corroborated }) : t('ledger.documents', { count: scope?.documents ?? 0 }),
      notes: [
        ...sourceWords(dossier?.documents ?? [], t),
        ...(drawn.unasserted.length > 0 ? [t('ledger.unasserted', { number: drawn.unasserted.length })] : []),
        ...(leftOut.length > 0 ? [t('picture.leftOut', { what: leftOut.join(t('list.semicolon')) })] : []),
        t('picture.made', { date: today.toLocaleDateString(languages[language].locale, { dateStyle: 'long' }) }),
      ],
    },
    signs,
    measure,
  );

  async function save(form: 'svg' | 'png'): Promise<void> {
    if (!sheet.current) return;
    const content = form === 'png' ? await pngOf(sheet.current) : new Blob([await svgOf(sheet.current)], { type: 'image/svg+xml' });
    saveFile({ name: `isnad.${form}`, content });
  }

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
        {listsTies && listed.isPending ? <Waiting words={t('picture.reading')} /> : null}
      </label>
      {listsTies && listed.isError ? <Failed failure={listed.error} onAgain={() => void listed.refetch()} /> : null}
      <div className="picture-ways">
        <button
          type="button"
          className="button"
          disabled={isIncomplete}
          aria-disabled={saving.isPending}
          onClick={() => saving.mutate('png')}
        >
          <Download aria-hidden /> {t('picture.png')}
        </button>
        <button
          type="button"
          className="button"
          disabled={isIncomplete}
          aria-disabled={saving.isPending}
          onClick={() => saving.mutate('svg')}
        >
          <Download aria-hidden /> {t('picture.svg')}
        </button>
        <button type="button" className="button" disabled={isIncomplete} onClick={() => window.print()}>
          <Printer aria-hidden /> {t('picture.print')}
        </button>
      </div>
      {saving.isError ? <Failed failure={saving.error} onAgain={() => saving.mutate(saving.variables)} /> : null}
      <div className="picture-preview">
        <Sheet
          ref={sheet}
          layout={layout}
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
