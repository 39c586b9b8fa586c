import { ListBoxItem } from 'react-aria-components/ListBox';
import type { SearchQuery } from '#web/api/generated.ts';
import { KindGlyph } from '#web/look/glyph.tsx';
import { HitContext } from '#web/panels/search/HitContext.tsx';
import { Marked } from '#web/panels/search/Marked.tsx';
import { useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { otherLabels } from '#web/session/labels.ts';

/** One name that a search found, in every language, with what of it was met, and what tells it from another. */
export function HitRow({
  hit: { entity, why, matchedName, marks },
  onChoose,
}: {
  readonly hit: SearchQuery['search'][number];
  readonly onChoose: () => void;
}) {
  const { t, language } = useWords();
  const onTable = useDeskState((state) => state.history.present.table.has(entity.id));
  const label = entity[language];
  const others = otherLabels(entity, language);
  const marksIn = (text: string) => (text === matchedName ? marks : []);
  return (
    <ListBoxItem id={entity.id} textValue={label} className="hit" onAction={onChoose}>
      <KindGlyph kind={entity.kind} size={16} />
      <span className="hit-name">
        <Marked text={label} marks={marksIn(label)} />
      </span>
      {others.map((other) => (
        <Marked key={other} text={other} marks={marksIn(other)} className="hit-other" />
      ))}
      <HitContext entity={entity} />
      <span className="hit-why">
        {[label, ...others].includes(matchedName) ? null : (
          <>
            <Marked text={matchedName} marks={marks} />
            {' · '}
          </>
        )}
        {why}
        {onTable ? ` · ${t('search.onTable')}` : ''}
      </span>
    </ListBoxItem>
  );
}
