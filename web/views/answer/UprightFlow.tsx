import { KindGlyph } from '#web/look/glyph.tsx';
import type { Answer } from '#web/panels/answer/answers.ts';
import { figureWords, rowSentence } from '#web/panels/answer/answerWords.ts';
import type { AnswerRow } from '#web/panels/answer/answerRow.ts';
import { shapeOf } from '#web/parts/amountShape.ts';
import { Named } from '#web/parts/Named.tsx';
import { useDesk } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { strips } from '#web/views/answer/Band.tsx';
import type { Strand } from '#web/views/answer/flow.ts';
import { EndWords, InferredOf } from '#web/views/answer/FlowSides.tsx';
import { press } from '#web/views/answer/press.ts';
import '#web/views/answer/UprightFlow.css';

/** How many bands stand beside each other on a phone, and from which width on their figures have room there. */
export const mostUpright = 3;
export const uprightFits = '(360px <= width <= 640px)';

/** Money as bands from above to below, side by side: from which office, who, how much, where to. Each can be pressed, and tells the same as its row of the table. */
export function UprightFlow({
  strands,
  answer,
  isSelected,
}: {
  readonly strands: readonly Strand[];
  readonly answer: Answer;
  readonly isSelected: (strand: Strand) => boolean;
}) {
  const { t } = useWords();
  const rows = strands.flatMap((strand) => strand.rows);
  return (
    <section className="flow upright" aria-labelledby="flow-title">
      <h3 id="flow-title">{t(`answer.flow.${answer.id}`)}</h3>
      <p className="quiet">{t('answer.bandsMoney')}</p>
      <div className={isDeniedAsOne(rows) ? 'upright-lanes denied-as-one' : 'upright-lanes'}>
        {strands.map((strand) => (
          <Lane key={strand.key} strand={strand} pressed={isSelected(strand)} />
        ))}
      </div>
    </section>
  );
}

function Lane({ strand, pressed }: { readonly strand: Strand; readonly pressed: boolean }) {
  const desk = useDesk();
  const { t, language } = useWords();
  const { rows, figure, from, to, denied } = strand;
  const [first] = rows;
  if (!first) return null;
  return (
    <button
      type="button"
      className="upright-lane"
      aria-pressed={pressed}
      title={rowSentence(first, { t, language })}
      onClick={({ currentTarget }) => press(desk, rows, currentTarget)}
    >
      <span className={from.labels.length > 0 ? 'upright-office' : 'upright-office unsaid'}>
        <EndWords end={from} nobody={t('answer.officeNotSaid')} />
        <InferredOf end={from} />
      </span>
      <Stretch strand={strand} dotted={from.inferred} />
      <span className="upright-who">
        <KindGlyph kind={first.who.kind} size={16} /> <Named text={first.who.label} />
      </span>
      <span className={denied ? 'upright-denial denied' : 'upright-denial'}>
        <Stretch strand={strand} />
      </span>
      <span className={`upright-amount ${figure ? shapeOf(figure.amount) : 'none'}`}>
        <bdi>{figure ? figureWords(figure, { t }) : t('answer.noFigure')}</bdi>
      </span>
      <Stretch strand={strand} />
      <span className={to.labels.length > 0 ? 'upright-end' : 'upright-end unsaid'} aria-hidden />
      <span className={to.labels.length > 0 ? 'upright-place' : 'upright-place unsaid'}>
        <EndWords end={to} nobody={t('answer.notKnown')} />
        <InferredOf end={to} />
      </span>
    </button>
  );
}

/** A piece of a band, as open as its figure is: what is open above fades towards its end. dotted: an editor inferred it. */
function Stretch({ strand: { figure, motives }, dotted = false }: { readonly strand: Strand; readonly dotted?: boolean }) {
  const colour = `var(--${(motives[0] ?? 'UNKNOWN').toLowerCase()})`;
  return (
    <svg className="upright-band" viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden focusable="false" style={{ color: colour }}>
      {dotted ? (
        <path d="M0.5 0V1" className="dotted" />
      ) : (
        strips[figure ? shapeOf(figure.amount) : 'none'].map(({ at, wide, opacity, dashed = false }) =>
          dashed ? (
            <path key={at} d={`M${0.5 - at} 0V1`} className="dashed" />
          ) : (
            <rect key={at} x={0.5 - at - wide / 2} width={wide} height={1} opacity={opacity} />
          ),
        )
      )}
    </svg>
  );
}

/** Whether one claim denies all of them, so that one stroke can go across. */
function isDeniedAsOne(rows: readonly AnswerRow[]): boolean {
  const claims = new Set(rows.flatMap(({ denials }) => denials.map(({ id }) => id)));
  return claims.size === 1 && rows.every(({ denials }) => denials.length > 0);
}
