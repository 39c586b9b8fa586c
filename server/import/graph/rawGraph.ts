import { toldAs } from '#server/import/words/toldAs.ts';
import { said, type Said as ToSay } from '#server/import/words/said.ts';
import { entityKinds } from '#graph-schema/generated/ontology.ts';
import { isEntityKind } from '#graph-schema/ontology.ts';
import type { EntityKind } from '#graph-schema/generated/ontology.ts';
import { isDate, parseFuzzyDate } from '#server/domain/fuzzyDate.ts';
import { inItsLanguage } from '#server/import/graph/nodeEntity.ts';
import { shareIn } from '#server/import/shareIn.ts';
import { assertionIn, assertionsTold, edgeCells, isFormer, isOurTie, opposedIn, typeWord } from '#server/import/graph/ownCells.ts';
import type { ListedEdge, ListedGraph, ListedNode, Said } from '#server/import/graph/listedGraph.ts';
import { expanded } from '#server/import/graph/expanded.ts';
import { foreignStance, isNamed, isUntrue, type ForeignStance } from '#server/import/graph/foreignStance.ts';
import { complainBesideDenials } from '#server/import/graph/besideDenials.ts';
import { stanceAgainst, tieFault } from '#server/import/graph/tieFault.ts';
import type { ComplainOfGraph, GraphPlace, IsLeft } from '#server/import/graph/graphFaults.ts';
import mapping from '#server/import/graph/mapping.json' with { type: 'json' };
import type { ListedLines } from '#server/import/listedClaim.ts';

/** What a file of any form of graphs tells of a node or an edge, in its own names. label: what is written on it, null where its form has no such place. */
type Raw = {
  readonly label: string | null;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly at: ListedLines;
  readonly column: number;
};

/** A node of a file. */
export type RawNode = Raw & { readonly id: string };

/** An edge of a file. id: null where it has none; type: what its form itself calls it, null where it has no such place; span: when it is there, from and to, as it is written. */
export type RawEdge = Raw & {
  readonly id: string | null;
  readonly source: string;
  readonly target: string;
  readonly isDirected: boolean;
  readonly type: string | null;
  readonly span: string | null;
};

/** What a file holds. about: what it tells of itself as a whole; notes: what is left out of it. */
type RawGraph = {
  readonly nodes: readonly RawNode[];
  readonly edges: readonly RawEdge[];
  readonly about: Raw['attributes'];
  readonly notes: readonly ToSay[];
};

const otherwise = known(mapping.otherwise);
const longestAbout = 300;
const directedNames = new Set(['directed', 'isdirected', 'direction']);
const undirectedNames = new Set(['undirected', 'isundirected']);

/** A graph in words of ours: the kind of each node by an attribute that names one, its names by the usual ones, edges by what they are called. Two nodes or two edges of one id are complained about. */
export function listedGraphOf(
  origin: string,
  { nodes: allNodes, edges: allEdges, about, notes }: RawGraph,
  { complain, isLeft }: { readonly complain: ComplainOfGraph; readonly isLeft: IsLeft },
): ListedGraph {
  const isTaken = ({ at, column }: Raw): boolean => !isLeft({ line: at.lineFrom, column });
  const [nodes, edges] = [allNodes.filter(isTaken), allEdges.filter(isTaken)];
  const once = (rows: readonly (Raw & { readonly id: string | null })[], what: 'node' | 'edge'): void => {
    const first = new Map<string, GraphPlace>();
    for (const { id, at, column } of rows) {
      if (id === null) continue;
      const [before, place] = [first.get(id), { line: at.lineFrom, column }];
      if (before !== undefined) {
        const told = said(what === 'node' ? 'secondNode' : 'secondEdge', { id, line: `${before.line}` });
        complain({ ...place, ...toldAs(told), fault: `second ${what}` }, [place, before]);
      }
      first.set(id, before ?? place);
    }
  };
  once(nodes, 'node');
  once(edges, 'edge');
  for (const { attributes, type, label, at, column } of edges) {
    const wrong = tieFault(expanded(attributes), wordsTold(type, label, attributes));
    const place = { line: at.lineFrom, column };
    if (wrong !== null) complain({ ...place, ...toldAs(wrong), fault: wrong.code }, [place]);
  }
  const left = allEdges.filter((each) => !isTaken(each));
  complainBesideDenials(
    left.flatMap(({ attributes, type, label, source, target }) => ({
      told: expanded(attributes),
      words: wordsTold(type, label, attributes),
      ends: [source, target] as const,
    })),
    edges.map(({ source, target, at, column }) => ({ ends: [source, target] as const, at, column })),
    complain,
  );
  const times = new Map<string, number>();
  const doubt = foreignStance(about, []);
  const listed = nodes.map(listedNode);
  const unknown = listed.filter(({ isKnown }) => !isKnown);
  return {
    origin,
    entries: nodes.length + edges.length,
    isToldAlone: doubt === null,
    nodes: listed.map(({ node }) => node),
    edges: edges.map((edge) => listedEdge(edge, { times, doubt })),
    words: [],
    documents: [],
    notes: [...notes, ...aboutNotes(about), ...(unknown.length === 0 ? [] : [said('unknownKinds', { count: unknown.length })])],
  };
}

function listedNode({ id, label, attributes, at, column }: RawNode): { readonly node: ListedNode; readonly isKnown: boolean } {
  const { cells, besides } = divided(attributes);
  const kinds = named(cells, mapping.kindNames).map(([name, value]) => ({ name, value, kind: kindNamed(value) }));
  const given = kinds.find((each) => each.kind !== null);
  if (given !== undefined) cells.delete(given.name);
  if (cells.get('id') === id) cells.delete('id');
  const labels = named(cells, mapping.labelNames);
  const names = [...(label === null || label.trim() === '' ? [] : [label]), ...labels.map(([, value]) => value)].slice(0, 1);
  for (const [name, value] of labels) if (value === names[0] || value === cells.get('labelEn')) cells.delete(name);
  const node = {
    ...saidBy(at, column),
    ...(isFormer(cells) && { status: 'NO_LONGER_SAID' as const }),
    id,
    kind: given?.kind ?? otherwise,
    sort: given === undefined && kinds[0] !== undefined ? inItsLanguage(kinds[0].value) : null,
    names,
    summary: null,
    cells,
    besides,
  };
  return { node, isKnown: given !== undefined };
}

function listedEdge(
  { source, target, isDirected, type: form, label, span, attributes, at, column }: RawEdge,
  { times, doubt }: { readonly times: Map<string, number>; readonly doubt: ForeignStance | null },
): ListedEdge {
  const { cells, besides } = divided(attributes);
  const [type] = named(cells, mapping.typeNames);
  const words = [...(label === null || label.trim() === '' ? [] : [label]), ...named(cells, mapping.wordNames).map(([, value]) => value)];
  const word = form ?? type?.[1] ?? words[0] ?? null;
  const same = `${source}\n${target}\n${word ?? ''}`;
  const time = (times.get(same) ?? 0) + 1;
  times.set(same, time);
  for (const [name, value] of cells) if (mapping.typeNames.includes(name.toLowerCase()) && value === word) cells.delete(name);
  for (const [name, value] of cells)
    if (mapping.wordNames.includes(name.toLowerCase()) && (value === word || value === cells.get('saysEn'))) cells.delete(name);
  const told = expanded(attributes);
  const stance = stanceAgainst(told, wordsTold(form, label, attributes)) ?? (assertionsTold(told).length > 0 ? null : doubt);
  const assertion = stance?.is ?? assertionIn(told);
  if (!isOurTie(cells)) besides.push(...sharesLeft(cells));
  const isTold = label === null || label === word || label === cells.get('saysEn');
  return {
    ...saidBy(at, column),
    key: `${same}\n${time}`,
    source,
    target,
    isDirected: isDirected && !isUndirected(attributes),
    type: typeWord(word, isOurTie(cells)),
    words: wordsOf(word),
    assertion,
    against: opposedIn(cells).filter((each) => each !== assertion),
    opposed: [],
    waiting: stance?.words ?? null,
    date: span !== null && isDate(span) ? parseFuzzyDate(span) : null,
    claims: [],
    cells: edgeCells(cells, false),
    besides: [...besides, ...(isTold ? [] : [['label', label] as const])],
  };
}

/** What a file tells of itself, of which nothing is kept. */
function aboutNotes(about: Raw['attributes']): readonly ToSay[] {
  const words = about.flatMap(([name, value]) => (value.trim() === '' ? [] : [`${name}: ${value.trim()}`]));
  return words.length === 0 ? [] : [said('aboutGraph', { count: words.length, words: words.join('; ').slice(0, longestAbout) })];
}

/** Whether an edge says that it has no direction, whatever its form has. */
function isUndirected(attributes: Raw['attributes']): boolean {
  return attributes.some(
    ([name, value]) =>
      (isNamed(name, directedNames) && value.trim() !== '' && (isUntrue(value) || /^\s*undirected\s*$/iu.test(value))) ||
      (isNamed(name, undirectedNames) && !isUntrue(value)),
  );
}

/** A share of others where it may be none, taken from the cells; what surely is one stays there without its sign. */
function sharesLeft(cells: Map<string, string>): readonly (readonly [string, string])[] {
  const share = cells.get('share');
  if (share === undefined) return [];
  const percent = shareIn(share);
  if (percent === null) cells.delete('share');
  else cells.set('share', percent);
  return percent === null ? [['share', share]] : [];
}

/** All that an edge is called: by its form, on its label, and by what it tells; what an export of ours wrote of its type alone. */
function wordsTold(type: string | null, label: string | null, attributes: Raw['attributes']): readonly (string | null)[] {
  const { cells } = divided(attributes);
  const names = isOurTie(cells) ? mapping.typeNames : [...mapping.typeNames, ...mapping.wordNames];
  const told = attributes.flatMap(([name, value]) => (names.includes(name.trim().toLowerCase()) ? [value] : []));
  return [type, isOurTie(cells) ? null : label, ...told];
}

/** The word of an edge in its language; null where it says nothing that can be read. */
function wordsOf(word: string | null): ListedEdge['words'] {
  const text = (word ?? '').replaceAll('_', ' ');
  return text.trim() === '' ? null : inItsLanguage(text);
}

/** Each name once; what else is told under it stands besides. */
function divided(attributes: Raw['attributes']): {
  readonly cells: Map<string, string>;
  readonly besides: (readonly [string, string])[];
} {
  const cells = new Map<string, string>();
  const besides: (readonly [string, string])[] = [];
  for (const [name, value] of attributes) {
    if (value.trim() === '') continue;
    if (cells.has(name)) besides.push([name, value]);
    else cells.set(name, value);
  }
  return { cells, besides };
}

/** The cells of these names, in the order of the names, whatever their case. */
function named(cells: ReadonlyMap<string, string>, names: readonly string[]): readonly (readonly [name: string, value: string])[] {
  return names.flatMap((name) => [...cells].filter(([each]) => each.toLowerCase() === name));
}

/** The kind that a word names: its own, in capitals or not, or what it is called in a language. */
export function kindNamed(word: string): EntityKind | null {
  const plain = word.trim().toLowerCase();
  const upper = plain.replaceAll(/[\s-]+/gu, '_').toUpperCase();
  if (isEntityKind(upper)) return upper;
  return entityKinds.find(({ words }) => Object.values(words).some(({ one }) => one.toLowerCase() === plain))?.kind ?? null;
}

function saidBy(at: ListedLines, column: number): Said {
  return { at, column, by: null, document: null, status: 'ACCEPTED', credibility: null };
}

function known(kind: string): EntityKind {
  if (!isEntityKind(kind)) throw new TypeError(`mapping.json names ${kind}, which is no kind`);
  return kind;
}
