import { toldAs } from '#server/import/words/toldAs.ts';
import { said, saidIn, type Said } from '#server/import/words/said.ts';
import { graphFormat } from '#server/import/graph/graphFormat.ts';
import { listedGraphOf, type RawEdge, type RawNode } from '#server/import/graph/rawGraph.ts';
import type { ImportFormat } from '#server/import/importFormat.ts';
import { refusalOf } from '#server/import/importRefused.ts';
import type { ListedText } from '#server/import/listedText.ts';
import { elementsOf, type XmlElement } from '#server/import/xml/elementsOf.ts';
import { rootIn } from '#server/import/xml/rootIn.ts';

type Attribute = { readonly title: string; readonly otherwise: string | null };

type Reading = {
  readonly attributes: Map<string, Attribute>;
  readonly nodes: RawNode[];
  readonly edges: RawEdge[];
  readonly about: (readonly [string, string])[];
  of: string;
  isDirected: boolean;
  graphs: number;
  drawn: number;
  spells: number;
};

type Wrong = (element: XmlElement, wrong: Said, of?: { readonly fault?: string; readonly entry?: XmlElement }) => void;

const whole = new Set(['node', 'edge', 'attribute', 'creator', 'description', 'keywords']);
const ofTag = new Set(['id', 'label', 'source', 'target', 'type']);
const drawing = new Set(['position', 'color', 'size', 'shape', 'thickness']);

/** GEXF 1.2 and 1.3, as Gephi and ours write it. Nodes in nodes are refused; how things are drawn, and when they come and go in parts, are counted as left out. */
export const gexf: ImportFormat = graphFormat({
  name: 'gexf',
  endings: ['.gexf'],
  recognizes: (beginning) => rootIn(beginning) === 'gexf',
  async graph(text, complain, isLeft) {
    const reading: Reading = {
      attributes: new Map(),
      nodes: [],
      edges: [],
      about: [],
      of: 'node',
      isDirected: false,
      graphs: 0,
      drawn: 0,
      spells: 0,
    };
    const wrong: Wrong = ({ line, column }, told, { fault = saidIn(told, 'EN'), entry } = {}) =>
      complain({ line, column, ...toldAs(told), fault }, entry === undefined ? [] : [entry]);
    for await (const { is, element, within } of elementsOf(text, whole)) {
      const { name, attributes: tag, line, column } = element;
      if (within.length === 0 && name !== 'gexf')
        throw refusalOf([{ file: text.file, line, column, ...toldAs(said('otherRoot', { form: 'GEXF', name })) }]);
      if (is === 'open' && name === 'graph') {
        reading.graphs += 1;
        if (reading.graphs === 2) wrong(element, said('secondGraph'));
        reading.isDirected = tag['defaultedgetype'] === 'directed';
      }
      if (is === 'open' && name === 'attributes') reading.of = tag['class'] ?? 'node';
      else if (name === 'attribute') readAttribute(element, reading, wrong);
      else if (name === 'node' || name === 'edge') readElement(element, reading, text, wrong);
      else if (name === 'description' || name === 'keywords') reading.about.push([name, element.text]);
    }
    const { nodes, edges, about, spells, drawn } = reading;
    const notes = [
      ...(spells === 0 ? [] : [said('spells', { count: spells })]),
      ...(drawn === 0 ? [] : [said('howDrawn', { count: drawn })]),
    ];
    return listedGraphOf('GEXF', { nodes, edges, about, notes }, { complain, isLeft });
  },
});

function readAttribute(element: XmlElement, { attributes, of }: Reading, wrong: Wrong): void {
  const { id, title } = element.attributes;
  const otherwise = element.children.find((child) => child.name === 'default')?.text ?? null;
  if (id === undefined) wrong(element, said('attributeWithoutId'));
  else attributes.set(`${of} ${id}`, { title: title ?? id, otherwise });
}

function readElement(element: XmlElement, reading: Reading, text: ListedText, wrong: Wrong): void {
  const { name, attributes: tag, line, lineTo, column } = element;
  for (const child of element.children) {
    if (child.name === 'nodes' || child.name === 'edges') wrong(child, said('nestedNodes'), { fault: 'nested nodes' });
    if (child.name === 'spells') reading.spells += 1;
  }
  if (element.children.some((child) => drawing.has(child.name))) reading.drawn += 1;
  const { id, source, target, label = null, type, start, end } = tag;
  const told = [...valuesOf(element, reading.attributes, wrong), ...Object.entries(tag).filter(([each]) => !ofTag.has(each))];
  const raw = { label, at: text.lines(line, lineTo), column };
  if (name === 'node') {
    if (id === undefined || id.trim() === '') wrong(element, said('nodeWithoutId'), { entry: element });
    else reading.nodes.push({ ...raw, id, attributes: told });
  } else if (source === undefined || target === undefined) wrong(element, said('edgeWithoutEnd'), { entry: element });
  else {
    const isDirected = type === undefined ? reading.isDirected : type === 'directed';
    const span = start === undefined && end === undefined ? null : `${start ?? ''}/${end ?? ''}`;
    const attributes = type === 'mutual' ? [...told, ['direction', type] as const] : told;
    reading.edges.push({ ...raw, id: id ?? null, source, target, isDirected, type: null, span, attributes });
  }
}

/** What the values of an element tell, with the defaults of what is declared. */
function valuesOf(element: XmlElement, attributes: ReadonlyMap<string, Attribute>, wrong: Wrong): readonly (readonly [string, string])[] {
  const told: (readonly [string, string])[] = [];
  const given = new Set<string>();
  for (const value of element.children.filter(({ name }) => name === 'attvalues').flatMap(({ children }) => children)) {
    const id = `${element.name} ${value.attributes['for'] ?? value.attributes['id'] ?? ''}`;
    const found = attributes.get(id);
    if (found === undefined)
      wrong(value, said('undeclaredAttribute', { id: value.attributes['for'] ?? '' }), { fault: 'undeclared attribute', entry: element });
    else told.push([found.title, value.attributes['value'] ?? '']);
    given.add(id);
  }
  for (const [id, { title, otherwise }] of attributes)
    if (otherwise !== null && !given.has(id) && id.startsWith(`${element.name} `)) told.push([title, otherwise]);
  return told;
}
