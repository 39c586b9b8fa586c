import { Named } from '#web/parts/Named.tsx';
import { useWords } from '#web/parts/useWords.ts';
import type { FlowEnd, FlowSide } from '#web/views/answer/flow.ts';
import { inferredWords } from '#web/views/answer/inferredWords.ts';

/** Where bands end: solid where a source says where, hatched where none does. */
export function Bar({
  side: { end, top, bottom },
  x,
  lane,
  thick,
}: {
  readonly side: FlowSide;
  readonly x: number;
  readonly lane: number;
  readonly thick: number;
}) {
  const air = (lane - thick) / 2 - 3;
  const said = end.labels.length > 0;
  return (
    <rect
      x={x}
      y={top + air}
      width={8}
      height={bottom - top - 2 * air}
      fill={said ? 'var(--ink)' : 'url(#flow-hatch)'}
      stroke={said ? 'none' : 'var(--ctl)'}
      strokeDasharray="3 3"
    />
  );
}

/** What hatches a side that no source names. */
export function Hatch() {
  return (
    <defs>
      <pattern id="flow-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0V6" stroke="var(--ctl)" strokeWidth="2" />
      </pattern>
    </defs>
  );
}

const twoLines = 32;

/** The words beside a bar: what it is called, and beneath it what an editor inferred, a remark, and how many of all end there. */
export function Side({
  side: { end, top, bottom, count },
  at,
  boxed,
  shift,
  of,
  remark = null,
}: {
  readonly side: FlowSide;
  readonly at: 'from' | 'to';
  readonly boxed: boolean;
  readonly shift: number;
  readonly of: number | null;
  readonly remark?: string | null;
}) {
  const { t } = useWords();
  const said = end.labels.length > 0;
  return (
    <div
      className={`flow-side ${at}${boxed ? ' boxed' : ''}${said ? '' : ' unsaid'}${bottom - top < twoLines ? ' thin' : ''}`}
      style={{ insetBlockStart: top + shift, blockSize: bottom - top }}
    >
      <span className="flow-end">
        <EndWords end={end} nobody={t(at === 'from' ? 'answer.officeNotSaid' : 'answer.notKnown')} />
      </span>
      <InferredOf end={end} />
      {remark === null ? null : <span className="quiet">{remark}</span>}
      {of !== null && of > 1 ? <span className="quiet">{t('answer.ofRows', { number: count, of })}</span> : null}
    </div>
  );
}

/** What of an end an editor inferred. */
export function InferredOf({ end }: { readonly end: FlowEnd }) {
  const { t } = useWords();
  const words = inferredWords(end, t);
  return words === null ? null : <span className="quiet">{words}</span>;
}

/** What an end is called: each name of it, and how many more; nobody: where no source names one. */
export function EndWords({ end: { labels, more }, nobody }: { readonly end: FlowEnd; readonly nobody: string }) {
  const { t } = useWords();
  if (labels.length === 0) return nobody;
  return (
    <>
      {labels.map((label, index) => (
        <span key={label}>
          {index > 0 ? t('list.comma') : ''}
          <Named text={label} />
        </span>
      ))}
      {more > 0 ? ` ${t('answer.andMore', { number: more })}` : ''}
    </>
  );
}
