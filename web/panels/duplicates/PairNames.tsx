import type { Pair } from '#web/actions/pair.ts';
import { Named } from '#web/parts/Named.tsx';
import { useWords } from '#web/parts/useWords.ts';
import '#web/panels/duplicates/DecideDialog.css';

/** The names of two entries, side by side. */
export function PairNames({ pair }: { readonly pair: Pair }) {
  const { language } = useWords();
  return (
    <p className="decide-pair">
      {pair.labels.map((label, side) => (
        <span key={side === 0 ? pair.a : pair.b}>
          <Named text={label[language]} />
        </span>
      ))}
    </p>
  );
}
