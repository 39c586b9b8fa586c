import type { ReactNode } from 'react';
import type { EntityKind, Motive } from '#graph-schema/generated/ontology.ts';
import { nodeLooks, type NodeShape } from '#web/look/nodeLook.ts';

const outline = { strokeWidth: 1.5, strokeLinejoin: 'round' } as const;

const shapes: Readonly<Record<NodeShape, ReactNode>> = {
  disc: <circle cx="8" cy="8" r="5.25" stroke="none" />,
  ring: (
    <>
      <circle cx="8" cy="8" r="6.25" />
      <circle cx="8" cy="8" r="3.25" />
    </>
  ),
  plate: <rect x="1.25" y="3.75" width="13.5" height="8.5" rx="1.5" />,
  hexagon: <path d="M1.25 8 4.5 2.75h7L14.75 8l-3.25 5.25h-7Z" />,
  pin: <path d="M8 15C6.6 11.9 3.6 9.2 3.6 5.9a4.4 4.4 0 0 1 8.8 0C12.4 9.2 9.4 11.9 8 15Z" />,
  diamond: <path d="M8 1.75 14.25 8 8 14.25 1.75 8Z" />,
  pill: (
    <>
      <rect x="1" y="4" width="14" height="8" rx="4" />
      <path d="M6 8h4" strokeLinecap="round" />
    </>
  ),
  cut: <path d="M5 2.25h8.75V11L11 13.75H2.25V5Z" />,
  many: (
    <>
      <rect x="0.75" y="3" width="14.5" height="10" rx="5" />
      <rect x="3.25" y="5.5" width="9.5" height="5" rx="2.5" />
    </>
  ),
};

/** The shape that stands for a kind on the canvas, for lists and the legend. Hidden from screen readers: the kind's name stands beside it. */
export function KindGlyph({ kind, size = 16 }: { readonly kind: EntityKind | 'MANY'; readonly size?: number }): ReactNode {
  const { shape, fill, line } = nodeLooks[kind];
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <g fill={`var(--${fill})`} stroke={`var(--${line})`} {...outline}>
        {shapes[shape]}
      </g>
    </svg>
  );
}

const motiveColours: Readonly<Record<Motive, string>> = {
  CONVICTION: 'var(--conviction)',
  FEAR: 'var(--fear)',
  MONEY: 'var(--money)',
  COVER: 'var(--cover)',
  UNKNOWN: 'var(--unknown)',
};

function bead(motive: Motive, colour: string): ReactNode {
  const beads: Readonly<Record<Motive, ReactNode>> = {
    CONVICTION: <circle cx="4" cy="6" r="3" fill={colour} />,
    FEAR: <rect x="1.25" y="3.25" width="5.5" height="5.5" fill={colour} />,
    MONEY: <path d="M4 2 8 6 4 10 0 6Z" fill={colour} />,
    COVER: <circle cx="4" cy="6" r="2.75" fill="var(--paper)" stroke={colour} strokeWidth="1.5" />,
    UNKNOWN: null,
  };
  return beads[motive];
}

function Sample({
  width = 36,
  turns = true,
  children,
}: {
  readonly width?: number;
  readonly turns?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <svg
      width={width}
      height="12"
      viewBox={`0 0 ${width} 12`}
      aria-hidden="true"
      focusable="false"
      className={turns ? 'line-sample' : undefined}
    >
      {children}
    </svg>
  );
}

/** The colour of a motive with its bead at what was left, as the canvas draws a departure. It points left where the page reads from the right. */
export function MotiveLine({ motive }: { readonly motive: Motive }): ReactNode {
  const colour = motiveColours[motive];
  return (
    <Sample>
      <path d="M4 6h26" stroke={colour} strokeWidth="1.75" />
      {bead(motive, colour)}
      <path d="M36 6 29 2.75v6.5Z" fill={colour} />
    </Sample>
  );
}

/** The bead of a motive alone, which tells it without its colour; nothing where none is known. */
export function MotiveBead({ motive }: { readonly motive: Motive }): ReactNode {
  const sign = bead(motive, motiveColours[motive]);
  return sign === null ? null : <Sample width={8}>{sign}</Sample>;
}

/** What a line can say beside a motive: what it is of, how many claims or ties, that claims give rival motives, that it is denied, that it perhaps stood then, that it has no date, that an editor inferred it, that nobody asserts it. */
export type LineKind =
  | 'left'
  | 'sent'
  | 'reached'
  | 'claims1'
  | 'claims4'
  | 'several'
  | 'rivals'
  | 'denied'
  | 'perhaps'
  | 'undated'
  | 'inferred'
  | 'onlyDenied'
  | 'onlyDoubted';

const body = <rect x="0" y="1.5" width="12" height="9" rx="1.5" fill="var(--hub)" />;
const who = <circle cx="46" cy="6" r="4.5" fill="var(--person)" />;

const samples: Readonly<Record<LineKind, ReactNode>> = {
  left: (
    <>
      {body}
      <circle cx="18" cy="6" r="2.5" fill="var(--conviction)" />
      <path d="M18 6h18" stroke="var(--conviction)" strokeWidth="1.75" />
      <path d="M41 6 35 3v6Z" fill="var(--conviction)" />
      {who}
    </>
  ),
  sent: (
    <>
      {body}
      <path d="M12 6h24" stroke="var(--cover)" strokeWidth="1.75" />
      <path d="M41 6 35 3v6Z" fill="var(--cover)" />
      {who}
    </>
  ),
  reached: (
    <>
      <circle cx="5" cy="6" r="4.5" fill="var(--person)" />
      <path d="M10 6h24" stroke="var(--conviction)" strokeWidth="1.75" />
      <path d="M40 6 34 3v6Z" fill="var(--conviction)" />
      <path d="M46 11.5C45.2 9.6 43 7.8 43 5a3 3 0 0 1 6 0c0 2.8-2.2 4.6-3 6.5Z" fill="var(--place)" stroke="var(--place-b)" />
    </>
  ),
  claims1: <path d="M0 6h50" stroke="var(--tie)" strokeWidth="1.25" />,
  claims4: <path d="M0 6h50" stroke="var(--tie)" strokeWidth="4" />,
  several: (
    <>
      <path d="M0 6h50" stroke="var(--tie)" strokeWidth="1.75" />
      <rect x="19" y="0.5" width="12" height="11" rx="1" fill="var(--paper)" stroke="var(--tie)" />
    </>
  ),
  rivals: (
    <>
      <path d="M0 6h14" stroke="var(--fear)" strokeWidth="1.75" />
      <path d="M36 6h15" stroke="var(--cover)" strokeWidth="1.75" />
    </>
  ),
  denied: (
    <>
      <path d="M0 6h50" stroke="var(--tie)" strokeWidth="1.75" />
      <path d="M25 1v10" stroke="var(--deny)" strokeWidth="3" />
    </>
  ),
  perhaps: <path d="M0 6h50" stroke="var(--tie)" strokeWidth="1.75" strokeDasharray="6 4" />,
  undated: (
    <>
      <path d="M0 6h50" stroke="var(--tie)" strokeWidth="1.75" />
      <circle cx="25" cy="6" r="3.25" fill="var(--panel)" stroke="var(--ink2)" strokeWidth="1.25" />
    </>
  ),
  inferred: <path d="M0 6h50" stroke="var(--tie)" strokeWidth="1.5" strokeDasharray="1 2.5" />,
  onlyDenied: (
    <>
      <path d="M0 6h50" stroke="var(--ink2)" strokeWidth="5.5" />
      <path d="M0 6h50" stroke="var(--paper)" strokeWidth="3.5" />
      <path d="m21 2 8 8m0-8-8 8" stroke="var(--deny)" strokeWidth="2" />
    </>
  ),
  onlyDoubted: (
    <>
      <path d="M0 6h50" stroke="var(--ink2)" strokeWidth="5.5" />
      <path d="M0 6h50" stroke="var(--paper)" strokeWidth="3.5" />
    </>
  ),
};

/** A sample of a line of the canvas for the legend. It points left where the page reads from the right. figure: how many ties stand in a line of several, in the digits of the page, or the word between rival readings. */
export function LineSample({ kind, figure }: { readonly kind: LineKind; readonly figure?: string | undefined }): ReactNode {
  return (
    <Sample width={51} turns={figure === undefined}>
      {samples[kind]}
      {figure === undefined ? null : (
        <text x="25" y="9.5" textAnchor="middle" fontSize="9" fontWeight="600" fill="var(--ink)">
          {figure}
        </text>
      )}
    </Sample>
  );
}
