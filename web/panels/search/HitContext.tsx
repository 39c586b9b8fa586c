import { tieWords } from '#graph-schema/ontology.ts';
import { inFigures } from '#web/i18n/words.ts';
import type { SearchQuery } from '#web/api/generated.ts';
import { Named } from '#web/parts/Named.tsx';
import { useWords } from '#web/parts/useWords.ts';

/** What tells a hit of a search from another of the same name: its best supported unit or place, when, and how many ties it has. */
export function HitContext({ entity: { degree, relationships } }: { readonly entity: SearchQuery['search'][number]['entity'] }) {
  const { t, tag } = useWords();
  const [tie] = relationships.nodes;
  return (
    <span className="hit-context">
      {tie ? (
        <>
          {tieWords(tie.type, tie.assertion, tag).out} <Named text={tie.target.label} />
          {tie.date ? (
            <>
              {' · '}
              <bdi>{inFigures(tie.date.label, t)}</bdi>
            </>
          ) : null}
          {' · '}
        </>
      ) : null}
      {t('mirror.ties', { count: degree })}
    </span>
  );
}
