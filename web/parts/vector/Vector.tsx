import { isEntityKind } from '#graph-schema/ontology.ts';
import type { NodeElement } from '#web/canvas/element.ts';
import type { Composition } from '#web/canvas/composition.ts';
import type { Palette } from '#web/canvas/palette.ts';
import { LineMark } from '#web/parts/vector/LineMark.tsx';
import { NodeMark } from '#web/parts/vector/NodeMark.tsx';
import type { Shaped } from '#web/parts/vector/outline.ts';

/**
 * A composed picture as vectors, in the pixels of the canvas at zoom 1: every line under every entity. It stands in an svg.
 * selected: which of its marks are; where it is given each mark bears the id of what it is (data-id), so that it can be pressed.
 */
export function Vector({
  composition,
  palette,
  selected,
}: {
  readonly composition: Composition;
  readonly palette: Palette;
  readonly selected?: readonly string[];
}) {
  const { elements } = composition;
  const shapes = new Map(elements.flatMap((element) => (element.group === 'nodes' ? shapedEntry(element) : [])));
  const markOf = (id: string) => (selected ? { 'data-id': id, className: selected.includes(id) ? 'is-selected' : undefined } : {});
  return (
    <g>
      {elements.map((element) => {
        if (element.group !== 'edges' || element.classes.startsWith('glow')) return null;
        const [source, target] = [shapes.get(element.source), shapes.get(element.target)];
        return source && target ? (
          <g key={element.id} {...markOf(element.id)}>
            <LineMark edge={element} source={source} target={target} palette={palette} />
          </g>
        ) : null;
      })}
      {elements.map((element) => {
        const shaped = element.group === 'nodes' ? shapes.get(element.id) : undefined;
        return element.group === 'nodes' && shaped ? (
          <g key={element.id} {...markOf(element.id)}>
            <NodeMark node={element} shaped={shaped} palette={palette} />
          </g>
        ) : null;
      })}
    </g>
  );
}

function shapedEntry({ id, x, y, data }: NodeElement): readonly (readonly [string, Shaped])[] {
  const { kind } = data;
  if (typeof kind !== 'string' || (kind !== 'MANY' && !isEntityKind(kind))) return [];
  return [[id, { kind, x, y, width: Number(data['width']), height: Number(data['height']), slant: Number(data['slant']) }]];
}
