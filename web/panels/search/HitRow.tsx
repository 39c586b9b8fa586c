import { ListBoxItem } from 'react-aria-components/ListBox';
import type { SearchQuery } from '#web/api/generated.ts';
import { HitWords } from '#web/panels/search/HitWords.tsx';
import { useDeskState } from '#web/parts/deskContext.ts';

/** One name that a search found, to be chosen. isNext: Enter takes it. */
export function HitRow({
  hit,
  isNext,
  onChoose,
}: {
  readonly hit: SearchQuery['search'][number];
  readonly isNext: boolean;
  readonly onChoose: () => void;
}) {
  const language = useDeskState((state) => state.language);
  return (
    <ListBoxItem id={hit.entity.id} textValue={hit.entity[language]} className={isNext ? 'hit next-hit' : 'hit'} onAction={onChoose}>
      <HitWords hit={hit} />
    </ListBoxItem>
  );
}
