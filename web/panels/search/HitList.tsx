import { Header } from 'react-aria-components/Header';
import { ListBox, ListBoxSection } from 'react-aria-components/ListBox';
import type { SearchQuery } from '#web/api/generated.ts';
import { HitRow } from '#web/panels/search/HitRow.tsx';
import { useWords } from '#web/parts/useWords.ts';

type Hits = SearchQuery['search'];

/** What Enter takes of what was found: the first, where it may be meant. */
export function firstMeant(hits: Hits): Hits[number] | undefined {
  const [first] = hits;
  return first?.strength === 'MEANT' ? first : undefined;
}

/** The names that a search found, best first: those that may be meant, and under a heading those that are met weakly or are another name. */
export function HitList({
  label,
  hits,
  onChoose,
}: {
  readonly label: string;
  readonly hits: Hits;
  readonly onChoose: (id: string) => void;
}) {
  const { t } = useWords();
  const next = firstMeant(hits);
  const sides = Map.groupBy(hits, ({ strength }) => strength === 'MEANT');
  const rows = (side: Hits = []) =>
    side.map((hit) => <HitRow key={hit.entity.id} hit={hit} isNext={hit === next} onChoose={() => onChoose(hit.entity.id)} />);
  const weak = sides.get(false);
  return (
    <ListBox aria-label={label} shouldFocusWrap>
      {rows(sides.get(true))}
      {weak ? (
        <ListBoxSection>
          <Header className="hits-heading">{t('search.weak')}</Header>
          {rows(weak)}
        </ListBoxSection>
      ) : null}
    </ListBox>
  );
}
