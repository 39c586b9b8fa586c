import type { SearchQuery } from '#web/api/generated.ts';
import { KindGlyph } from '#web/look/glyph.tsx';
import { HitContext } from '#web/panels/search/HitContext.tsx';
import { Marked } from '#web/panels/search/Marked.tsx';
import { useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { otherLabels } from '#web/session/labels.ts';

/** A name that a search found, in every language, with what of it was met, and what tells it from another. */
export function HitWords({ hit: { entity, why, matchedName, marks } }: { readonly hit: SearchQuery['search'][number] }) {
  const { t, language } = useWords();
  const onTable = useDeskState((state) => state.history.present.table.has(entity.id));
  const label = entity[language];
  const others = otherLabels(entity, language);
  const marksIn = (text: string) => (text === matchedName ? marks : []);
  return (
    <>
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
    </>
  );
}
