import { useRef } from 'react';
import { compose } from '#web/canvas/composition.ts';
import type { Measured } from '#web/canvas/framing.ts';
import type { Palette } from '#web/canvas/palette.ts';
import type { Rectangle } from '#web/canvas/rectangle.ts';
import { keptWithin } from '#web/panels/picture/keptWithin.ts';
import type { Sign } from '#web/panels/picture/Sheet.tsx';
import type { SheetWords } from '#web/panels/picture/sheetLayout.ts';
import { useSize } from '#web/parts/useSize.ts';
import { Vector } from '#web/parts/vector/Vector.tsx';

const margin = 16;
const above = 32;
const edge = 2;

/** A sheet to be read where there is no room for it in one piece: its words in lines that fit, and the picture as wide as there is room, with the labels that fit at their size. */
export function SheetToRead({
  of,
  extent,
  words: { lead, title, about, ties, support, notes },
  signs,
  palette,
}: {
  readonly of: Measured;
  readonly extent: Rectangle;
  readonly words: SheetWords;
  readonly signs: readonly Sign[];
  readonly palette: Palette;
}) {
  const place = useRef<HTMLDivElement>(null);
  const width = useSize(place)?.width ?? 0;
  const [across, down] = [extent.right - extent.left, extent.bottom - extent.top];
  const zoom = Math.min(1, Math.max(1, width - 2 * margin) / Math.max(1, across));
  const [beside, over] = [(width / zoom - across) / 2, above / zoom];
  const left = extent.left - beside;
  const air = edge / zoom;
  return (
    <article className="picture-sheet to-read" data-theme="light">
      <p className="quiet">{lead}</p>
      <h1>{title}</h1>
      <p className="quiet">{about}</p>
      <div ref={place} className="sheet-picture">
        {width > 0 ? (
          <svg
            aria-hidden
            width={width}
            height={Math.round((down + 2 * over) * zoom)}
            viewBox={[left, extent.top - over, width / zoom, down + 2 * over].join(' ')}
          >
            <Vector
              composition={keptWithin(compose(of.picture, of.boxes, of.measure, zoom), left + air, left + width / zoom - air, of.measure)}
              palette={palette}
            />
          </svg>
        ) : null}
      </div>
      <ul className="sheet-signs">
        {signs.map(({ id, sign, words }) => (
          <li key={id}>
            {sign} <span>{words}</span>
          </li>
        ))}
      </ul>
      {ties.length > 0 ? (
        <ul className="sheet-said">
          {ties.map((tie, at) => (
            <li key={at}>{tie}</li>
          ))}
        </ul>
      ) : null}
      <p>
        <strong>{support}</strong>
      </p>
      {notes.map((note) => (
        <p key={note} className="quiet">
          {note}
        </p>
      ))}
    </article>
  );
}
