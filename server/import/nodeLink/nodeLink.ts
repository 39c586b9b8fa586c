import { toldAs } from '#server/import/words/toldAs.ts';
import { said, type Said } from '#server/import/words/said.ts';
import { graphFormat } from '#server/import/graph/graphFormat.ts';
import { listedGraphOf, type RawEdge, type RawNode } from '#server/import/graph/rawGraph.ts';
import type { ImportFormat } from '#server/import/importFormat.ts';
import { refusalOf } from '#server/import/importRefused.ts';
import { attributesIn, idIn, listIn } from '#server/import/json/attributesIn.ts';
import { jsonIn } from '#server/import/json/jsonIn.ts';
import { memberOf } from '#server/import/memberOf.ts';

const ofWhole = new Set(['nodes', 'links', 'edges', 'directed', 'multigraph', 'graph', 'attributes', 'options']);
const nothing = new Set<string>();
const taken = new Set(['id', 'source', 'target', 'attributes', 'undirected']);

/** Graphs as JSON of nodes and links, as networkx, d3 and graphology write them. Nodes without ids are met by their place in the list, as d3 does. */
export const nodeLink: ImportFormat = graphFormat({
  name: 'nodeLink',
  endings: [],
  recognizes: (beginning) => beginning.startsWith('{') && /"(?:nodes|links)"\s*:\s*\[/u.test(beginning),
  async graph(text, complain, isLeft) {
    const { value, itemPlaceOf } = jsonIn(text.file, text.text);
    const refused = (told: Said) => refusalOf([{ file: text.file, line: 1, column: 1, ...toldAs(told) }]);
    const found = listIn(memberOf(value, 'nodes'));
    const [links, others] = ['links', 'edges'].map((key) => memberOf(value, key));
    const lines = listIn(links ?? others ?? []);
    if (found === null || lines === null) throw refused(said('noNodeLink'));
    if (links !== undefined && others !== undefined) throw refused(said('linksAndEdges'));
    const own = found.map((each) => idIn(memberOf(each, 'id')) ?? idIn(memberOf(each, 'key')));
    const isByPlace = own.every((id) => id === null);
    const isDirected = memberOf(value, 'directed') !== false;
    const nodes: RawNode[] = [];
    const edges: RawEdge[] = [];
    const rawOf = (list: readonly unknown[], index: number) => {
      const each = list[index];
      const { lineFrom, lineTo, column } = itemPlaceOf(list, index);
      const attributes = [...attributesIn(each, taken), ...attributesIn(memberOf(each, 'attributes'), taken)];
      const place = { line: lineFrom, column };
      const wrong = (told: Said, entries = [place]) => complain({ ...place, ...toldAs(told) }, entries);
      return { wrong, raw: { label: null, attributes, at: text.lines(lineFrom, lineTo), column } };
    };
    for (const [index, each] of found.entries()) {
      const { wrong, raw } = rawOf(found, index);
      const id = isByPlace ? String(index) : (own[index] ?? null);
      if (typeof each !== 'object' || each === null || id === null) wrong(said('oneNodeWithoutId'));
      else nodes.push({ ...raw, id });
    }
    const ids = new Set(found.flatMap((_, index) => (isByPlace ? String(index) : (own[index] ?? []))));
    const mayBePlace = (end: string) => /^\d+$/u.test(end) && !ids.has(end);
    for (const [index, each] of lines.entries()) {
      const { wrong, raw } = rawOf(lines, index);
      const [source = null, target = null] = ['source', 'target'].map((key) => endIn(memberOf(each, key)));
      const place = [source, target].find((end) => end !== null && mayBePlace(end)) ?? null;
      if (place !== null) wrong(said('endByPlace', { id: place }), []);
      else if (source === null || target === null) wrong(said('linkWithoutEnd'));
      else
        edges.push({
          ...raw,
          id: idIn(memberOf(each, 'id')),
          source,
          target,
          isDirected: isDirected && !/^\s*true\s*$/iu.test(String(memberOf(each, 'undirected'))),
          type: null,
          span: null,
        });
    }
    const about = [
      ...attributesIn(value, ofWhole),
      ...['graph', 'attributes'].flatMap((key) => attributesIn(memberOf(value, key), nothing)),
    ];
    return listedGraphOf('JSON', { nodes, edges, about, notes: [] }, { complain, isLeft });
  },
});

/** The id of an end: itself, or that of the node that d3 has put in its place. */
function endIn(value: unknown): string | null {
  return idIn(value) ?? idIn(memberOf(value, 'id'));
}
