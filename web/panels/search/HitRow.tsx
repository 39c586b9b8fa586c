import { ListBoxItem } from 'react-aria-components/ListBox';
import type { SearchQuery } from '#web/api/generated.ts';
import { HitWords } from '#web/panels/search/HitWords.tsx';
import { useDeskState } from '#web/parts/deskContext.ts';

/** One name that a search found, to be chosen. */
export function HitRow({ hit, onChoose }: { readonly hit: SearchQuery['search'][number]; readonly onChoose: () => void }) {
  const language = useDeskState((state) => state.language);
  return (
    <ListBoxItem id={hit.entity.id} textValue={hit.entity[language]} className="hit" onAction={onChoose}>
      <HitWords hit={hit} />
    </ListBoxItem>
  );
}
