import { toldAs } from '#server/import/words/toldAs.ts';
import { said, saidIn, type Said } from '#server/import/words/said.ts';
import { graphFormat } from '#server/import/graph/graphFormat.ts';
import { listedGraphOf, type RawEdge, type RawNode } from '#server/import/graph/rawGraph.ts';
import type { ImportFormat } from '#server/import/importFormat.ts';
import { refusalOf } from '#server/import/importRefused.ts';
import type { ListedText } from '#server/import/listedText.ts';
import { elementsOf, type XmlElement } from '#server/import/xml/elementsOf.ts';
import { rootIn } from '#server/import/xml/rootIn.ts';

type Key = { readonly name: string; readonly of: string; readonly otherwise: string | null };

type Reading = {
  readonly keys: Map<string, Key>;
  readonly nodes: RawNode[];
  readonly edges: RawEdge[];
  readonly about: (readonly [string, string])[];
  graphs: number;
  ports: number;
  drawn: number;
  isDirected: boolean;
};

type Wrong = (element: XmlElement, wrong: Said, of?: { readonly fault?: string; readonly entry?: XmlElement }) => void;

const whole = new Set(['node', 'edge', 'hyperedge', 'key', 'desc', 'data', 'locator', 'port']);

/** GraphML, as ours, yEd, Gephi, igraph and networkx write it. Hyperedges and graphs in nodes are refused; how things are drawn, and ports, are counted as left out. */
export const graphml: ImportFormat = graphFormat({
  name: 'graphml',
  endings: ['.graphml'],
  recognizes: (beginning) => rootIn(beginning) === 'graphml',
  async graph(text, complain, isLeft) {
    const reading: Reading = { keys: new Map(), nodes: [], edges: [], about: [], graphs: 0, ports: 0, drawn: 0, isDirected: true };
    const wrong: Wrong = ({ line, column }, told, { fault = saidIn(told, 'EN'), entry } = {}) =>
      complain({ line, column, ...toldAs(told), fault }, entry === undefined ? [] : [entry]);
    for await (const { is, element, within } of elementsOf(text, whole)) {
      const { name, attributes, line, column } = element;
      if (within.length === 0 && name !== 'graphml')
        throw refusalOf([{ file: text.file, line, column, ...toldAs(said('otherRoot', { form: 'GraphML', name })) }]);
      if (is === 'open' && name === 'graph') {
        reading.graphs += 1;
        if (reading.graphs === 2) wrong(element, said('secondGraph'));
        reading.isDirected = attributes['edgedefault'] !== 'undirected';
      } else if (name === 'key') readKey(element, reading, wrong);
      else if (name === 'hyperedge') wrong(element, said('hyperedge'), { entry: element });
      else if (name === 'node' || name === 'edge') readElement(element, reading, text, wrong);
      else if (name === 'desc' || name === 'data')
        reading.about.push([reading.keys.get(element.attributes['key'] ?? '')?.name ?? name, element.text]);
    }
    const { nodes, edges, about, ports, drawn } = reading;
    const notes = [
      ...(ports === 0 ? [] : [said('ports', { count: ports })]),
      ...(drawn === 0 ? [] : [said('howDrawnBut', { count: drawn })]),
    ];
    return listedGraphOf('GraphML', { nodes, edges, about, notes }, { complain, isLeft });
  },
});

function readKey(element: XmlElement, { keys }: Reading, wrong: Wrong): void {
  const { id, for: of = 'all', 'attr.name': name } = element.attributes;
  const otherwise = element.children.find((child) => child.name === 'default')?.text ?? null;
  if (id === undefined) wrong(element, said('keyWithoutId'));
  else keys.set(id, { name: name ?? id, of, otherwise });
}

function readElement(element: XmlElement, reading: Reading, text: ListedText, wrong: Wrong): void {
  const { name, attributes, line, lineTo, column } = element;
  for (const child of element.children) {
    if (child.name === 'graph') wrong(child, said('nestedGraph'), { fault: 'nested graph' });
    if (child.name === 'port') reading.ports += 1;
  }
  const { told, label, isDrawn } = dataOf(element, reading.keys, wrong);
  if (isDrawn) reading.drawn += 1;
  const { id, source, target, directed, sourceport, targetport } = attributes;
  if (sourceport !== undefined || targetport !== undefined) reading.ports += 1;
  const raw = { label, attributes: told, at: text.lines(line, lineTo), column };
  if (name === 'node') {
    if (id === undefined || id.trim() === '') wrong(element, said('nodeWithoutId'), { entry: element });
    else reading.nodes.push({ ...raw, id });
  } else if (source === undefined || target === undefined) wrong(element, said('edgeWithoutEnd'), { entry: element });
  else {
    const isDirected = directed === undefined ? reading.isDirected : directed === 'true';
    reading.edges.push({ ...raw, id: id ?? null, source, target, isDirected, type: null, span: null });
  }
}

/** What the data of an element tell, with the defaults of the keys; label: what is written on it where it is drawn. */
function dataOf(
  element: XmlElement,
  keys: ReadonlyMap<string, Key>,
  wrong: Wrong,
): { readonly told: readonly (readonly [string, string])[]; readonly label: string | null; readonly isDrawn: boolean } {
  const told: (readonly [string, string])[] = [];
  const given = new Set<string>();
  const labels: string[] = [];
  let isDrawn = false;
  for (const child of element.children) {
    if (child.name === 'desc') told.push(['desc', child.text]);
    if (child.name !== 'data') continue;
    const id = child.attributes['key'] ?? '';
    const key = keys.get(id);
    if (key === undefined) wrong(child, said('undeclaredKey', { id }), { fault: 'undeclared key', entry: element });
    else if (child.children.length > 0) {
      isDrawn = true;
      labels.push(...labelsIn(child));
    } else told.push([key.name, child.text]);
    given.add(id);
  }
  for (const [id, { name, of, otherwise }] of keys)
    if (otherwise !== null && !given.has(id) && (of === element.name || of === 'all')) told.push([name, otherwise]);
  const [label = null, ...others] = labels.map((text) => text.trim()).filter((text) => text !== '');
  return { told: [...told, ...others.map((text) => ['label', text] as const)], label, isDrawn };
}

function labelsIn({ children }: XmlElement): readonly string[] {
  return children.flatMap((child) => (child.name === 'NodeLabel' || child.name === 'EdgeLabel' ? [child.text] : labelsIn(child)));
}
