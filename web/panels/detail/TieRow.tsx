import type { ListedTieFragment } from '#web/api/generated.ts';
import { add } from '#web/actions/add.ts';
import { select } from '#web/actions/select.ts';
import { KindGlyph, MotiveLine } from '#web/look/glyph.tsx';
import { supportWords } from '#web/parts/supportWords.ts';
import { DateWords } from '#web/parts/DateWords.tsx';
import { Named } from '#web/parts/Named.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { wordOf } from '#web/parts/vocabulary.ts';

/** A tie as the panel of an entity lists it. */
export type ListedTie = ListedTieFragment;

/** One tie of an entity: its other end, how it is supported, when and why it is said to have been. Pressing it opens the tie, or draws the other end first. */
export function TieRow({ tie, seenFrom }: { readonly tie: ListedTie; readonly seenFrom: string }) {
  const desk = useDesk();
  const { t, tag, language } = useWords();
  const table = useDeskState((state) => state.history.present.table);
  const end = tie.source.id === seenFrom ? tie.target : tie.source;
  const drawn = table.has(end.id) && table.has(seenFrom);
  const [motive, ...rivals] = tie.motives;
  return (
    <li>
      <button type="button" className="tie-row" onClick={() => (drawn ? select(desk, tie.id) : void add(desk, end.id))}>
        <KindGlyph kind={end.kind} size={16} />
        <strong>
          <Named text={end[language]} />
        </strong>
        <span className="tie-support">{supportWords(tie, t)}</span>
        {tie.date || motive || !drawn ? (
          <span className="tie-more">
            {tie.date ? <DateWords date={tie.date} /> : null}
            {motive ? (
              <span className="with-sign">
                <MotiveLine motive={motive} /> {[motive, ...rivals].map((each) => wordOf('Motive', each, tag)).join(' / ')}
              </span>
            ) : null}
            {drawn ? null : <span>{t('question.notDrawn')}</span>}
          </span>
        ) : null}
      </button>
    </li>
  );
}
