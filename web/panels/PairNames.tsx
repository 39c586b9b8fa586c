import type { Pair } from '#web/actions/state.ts';
import { Named } from '#web/panels/Named.tsx';
import { useWords } from '#web/panels/useWords.ts';
import '#web/panels/DecideDialog.css';

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
