import { useRef, useState, type PointerEvent } from 'react';
import { languages } from '#web/i18n/pageLanguages.ts';
import type { Strip } from '#web/panels/period/periodAnswers.ts';
import { axisWords, periodWords } from '#web/panels/period/periodWords.ts';
import { useWords } from '#web/parts/useWords.ts';
import type { Period } from '#web/session/period.ts';
import { chosenIn, heldEnd, periodOf, stretchAt, type Stretch } from '#web/session/strip.ts';

const reachOfMouse = 8;
const reachOfTouch = 22;
const tallest = 100;

/** Columns of how much stood when, certain below and perhaps above, over which a period is chosen: by drawing over it, or by its two ends with the keys. */
export function Histogram({
  strip: { buckets, byYear },
  period,
  onChoose,
}: {
  readonly strip: Strip;
  readonly period: Period | null;
  readonly onChoose: (period: Period | null) => void;
}) {
  const { t, language, locale } = useWords();
  const { dir } = languages[language];
  const plot = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<{ readonly held: number; readonly at: number } | null>(null);
  const count = buckets.length;
  const chosen = drawn ? { first: Math.min(drawn.held, drawn.at), last: Math.max(drawn.held, drawn.at) } : chosenIn(buckets, period);
  const { first, last } = chosen ?? { first: 0, last: count - 1 };
  const most = Math.max(1, ...buckets.map(({ certain, possible }) => certain + possible));
  const axis = axisWords(
    buckets.map(({ from }) => from),
    byYear,
    locale,
  );
  const told = (stretch: Stretch) => t('period.stretch', { ...stretch, when: periodWords(stretch, locale) });

  function shareOf({ clientX }: PointerEvent): number {
    const { left, right, width } = plot.current?.getBoundingClientRect() ?? new DOMRect();
    return width === 0 ? 0 : (dir === 'rtl' ? right - clientX : clientX - left) / width;
  }

  function takeHold(event: PointerEvent<HTMLDivElement>): void {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const share = shareOf(event);
    const at = stretchAt(count, share);
    const reach = (event.pointerType === 'touch' ? reachOfTouch : reachOfMouse) / (plot.current?.clientWidth || 1);
    setDrawn({ held: heldEnd(count, chosen, share, reach) ?? at, at });
  }

  function letGo(event: PointerEvent<HTMLDivElement>): void {
    if (!drawn) return;
    setDrawn(null);
    onChoose(periodOf(buckets, { first: drawn.held, last: stretchAt(count, shareOf(event)) }));
  }

  function end(words: string, at: number, choose: (at: number) => void) {
    const stretch = buckets[at];
    return (
      <input
        type="range"
        className={`period-end ${at === first ? 'first' : 'last'}`}
        min={0}
        max={count - 1}
        value={at}
        aria-label={words}
        aria-valuetext={stretch ? told(stretch) : undefined}
        onChange={(event) => choose(Number(event.target.value))}
      />
    );
  }

  return (
    <div className="period-plot">
      {end(t('period.first'), first, (at) => onChoose(periodOf(buckets, { first: Math.min(at, last), last })))}
      {end(t('period.last'), last, (at) => onChoose(periodOf(buckets, { first, last: Math.max(at, first) })))}
      <div
        ref={plot}
        className="period-columns"
        onPointerDown={takeHold}
        onPointerMove={(event) => setDrawn(drawn && { ...drawn, at: stretchAt(count, shareOf(event)) })}
        onPointerUp={letGo}
        onPointerCancel={() => setDrawn(null)}
      >
        {buckets.map((stretch, at) => (
          <div
            key={stretch.from}
            className={chosen && (at < first || at > last) ? 'period-column out' : 'period-column'}
            title={told(stretch)}
          >
            <div className="perhaps" style={{ blockSize: `${(stretch.possible / most) * tallest}%` }} />
            <div className="certain" style={{ blockSize: `${(stretch.certain / most) * tallest}%` }} />
          </div>
        ))}
        {chosen ? (
          <div
            className="period-brush"
            style={{ insetInlineStart: `${(first / count) * 100}%`, inlineSize: `${((last + 1 - first) / count) * 100}%` }}
          />
        ) : null}
      </div>
      <div className="period-axis" aria-hidden="true">
        {axis.map(({ words, isYear }, at) => (
          <span key={buckets[at]?.from} className={isYear ? 'year' : undefined}>
            {words}
          </span>
        ))}
      </div>
    </div>
  );
}
