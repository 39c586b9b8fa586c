import { describeRelationship, isEntityKind, isRelationshipType } from '#graph-schema/ontology.ts';
import { KindGlyph } from '#web/look/glyph.tsx';
import { kindsIn } from '#web/panels/import/mapping/columnUse.ts';
import { fieldsOf, listOf, textsOf, type Fields } from '#web/panels/import/mapping/fields.ts';
import { nameColumn, tieWord } from '#web/panels/import/mapping/useWord.ts';
import { useWords } from '#web/parts/useWords.ts';

const width = 240;
const rowHeight = 68;
const glyph = 20;
const fromGlyph = 15;

type Point = { readonly x: number; readonly y: number };

/** What a row of a table becomes, as a small network: its entities by the columns that name them, joined by its ties. Below it is said which of them nothing joins. */
export function RowPicture({ table }: { readonly table: Fields }) {
  const { t, tag } = useWords();
  const entities = fieldsOf(table['entities']);
  const slots = Object.keys(entities);
  const ties = listOf(table['ties'])
    .map(fieldsOf)
    .filter((tie) => ends(tie).every((end) => slots.includes(end)));
  if (slots.length < 2) return null;
  const places = new Map(slots.map((slot, at) => [slot, placeOf(at, slots.length)] as const));
  const named = (slot: string): string => nameColumn(slot, fieldsOf(entities[slot]));
  const loose = slots.filter((slot) => !ties.some((tie) => ends(tie).includes(slot)));
  const height = Math.ceil(slots.length / 2) * rowHeight;
  return (
    <>
      <figure className="bring-picture" style={{ inlineSize: width, blockSize: height }}>
        <figcaption className="visually-hidden">
          {[t('import.rowPicture'), ...ties.map((tie) => tieWord(tie, entities, tag))].join('. ')}
        </figcaption>
        <svg width={width} height={height} aria-hidden="true" focusable="false">
          {ties.map((tie, at) => (
            <Line key={at} tie={tie} places={places} />
          ))}
        </svg>
        {slots.map((slot) => {
          const [kind = ''] = kindsIn(fieldsOf(entities[slot]));
          const { x, y } = places.get(slot) ?? { x: 0, y: 0 };
          return (
            <span key={slot} aria-hidden style={{ insetInlineStart: x, insetBlockStart: y - glyph / 2 }}>
              {isEntityKind(kind) ? <KindGlyph kind={kind} size={glyph} /> : null}
              <bdi>{named(slot)}</bdi>
            </span>
          );
        })}
      </figure>
      {loose.length > 0 ? (
        <p className="bring-loose">{t('import.loose', { names: loose.map((slot) => `\u2068${named(slot)}\u2069`).join(', ') })}</p>
      ) : null}
    </>
  );
}

function Line({ tie, places }: { readonly tie: Fields; readonly places: ReadonlyMap<string, Point> }) {
  const [from, to] = ends(tie).map((end) => places.get(end));
  if (from === undefined || to === undefined || from === to) return null;
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const [start, end] = [along(from, fromGlyph), along(to, -fromGlyph)];
  const [type = ''] = textsOf(tie['type']);
  const isDirected = isRelationshipType(type) && describeRelationship(type).directed;
  const [back, side] = [along(end, -7), 4];
  return (
    <g>
      <line x1={start.x} y1={start.y} x2={end.x} y2={end.y} />
      {isDirected ? (
        <path d={`M${end.x} ${end.y}L${back.x - dy * side} ${back.y + dx * side}L${back.x + dy * side} ${back.y - dx * side}Z`} />
      ) : null}
    </g>
  );

  function along({ x, y }: Point, by: number): Point {
    return { x: x + dx * by, y: y + dy * by };
  }
}

function ends(tie: Fields): readonly string[] {
  return [String(tie['from']), String(tie['to'])];
}

/** Two a row, the second a little lower, so that no line runs through a name. */
function placeOf(at: number, count: number): Point {
  const isLast = at === count - 1 && count % 2 === 1;
  const x = at % 2 === 0 ? width / 4 : (width * 3) / 4;
  return { x: isLast ? width / 2 : x, y: glyph / 2 + 4 + Math.floor(at / 2) * rowHeight + (at % 2) * 12 };
}
