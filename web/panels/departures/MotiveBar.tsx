import { everyMotive, type Motive } from '#graph-schema/generated/ontology.ts';
import { MotiveBead } from '#web/look/glyph.tsx';

/** How readings divide among motives, as a bar: each part begins with the sign that stands at the loose end of a line with that motive. The same figures stand in words in the legend and beside it. */
export function MotiveBar({ byMotive }: { readonly byMotive: readonly { readonly motive: Motive; readonly count: number }[] }) {
  return (
    <span className="motive-bar" aria-hidden>
      {everyMotive.map((motive) => {
        const count = byMotive.find((each) => each.motive === motive)?.count ?? 0;
        return count === 0 ? null : (
          <span key={motive} style={{ flexGrow: count, color: `var(--${motive.toLowerCase()})` }}>
            <MotiveBead motive={motive} />
          </span>
        );
      })}
    </span>
  );
}
