import { graphFormat } from '#server/import/graph/graphFormat.ts';
import { listedGraphOf, type RawEdge, type RawNode } from '#server/import/graph/rawGraph.ts';
import type { ImportFormat } from '#server/import/importFormat.ts';
import { refusalOf } from '#server/import/importRefused.ts';
import { attributesIn, idIn, listIn } from '#server/import/json/attributesIn.ts';
import { jsonIn } from '#server/import/json/jsonIn.ts';
import { memberOf } from '#server/import/memberOf.ts';

const told = new Set(['id', 'source', 'target', 'attributes', 'undirected']);

/** Graphs as JSON of nodes and links, as networkx, d3 and graphology write them. Nodes without ids are met by their place in the list, as d3 does. */
export const nodeLink: ImportFormat = graphFormat({
  name: 'nodeLink',
  endings: [],
  recognizes: (beginning) => beginning.startsWith('{') && /"(?:nodes|links)"\s*:\s*\[/u.test(beginning),
  async graph(text, complain) {
    const { value, placeOf } = jsonIn(text.file, text.text);
    const refused = (message: string) => refusalOf([{ file: text.file, line: 1, column: 1, message }]);
    const found = listIn(memberOf(value, 'nodes'));
    const [links, others] = ['links', 'edges'].map((key) => memberOf(value, key));
    const lines = listIn(links ?? others ?? []);
    if (found === null || lines === null)
      throw refused('is no graph of nodes and links; one is written as {"nodes": [...], "links": [...]}');
    if (links !== undefined && others !== undefined) throw refused('holds links and edges; which are meant is not known');
    const own = found.map((each) => idIn(memberOf(each, 'id')) ?? idIn(memberOf(each, 'key')));
    const isByPlace = own.every((id) => id === null);
    const isDirected = memberOf(value, 'directed') !== false;
    const nodes: RawNode[] = [];
    const edges: RawEdge[] = [];
    const rawOf = (each: unknown) => {
      const { lineFrom, lineTo, column } = placeOf(each);
      const attributes = [...attributesIn(each, told), ...attributesIn(memberOf(each, 'attributes'), told)];
      const wrong = (message: string) => complain({ line: lineFrom, column, message });
      return { wrong, raw: { label: null, attributes, at: text.lines(lineFrom, lineTo), column } };
    };
    for (const [index, each] of found.entries()) {
      const { wrong, raw } = rawOf(each);
      const id = isByPlace ? String(index) : (own[index] ?? null);
      if (typeof each !== 'object' || each === null || id === null) wrong('is a node without an id, and others have one');
      else nodes.push({ ...raw, id });
    }
    for (const each of lines) {
      const { wrong, raw } = rawOf(each);
      const [source = null, target = null] = ['source', 'target'].map((key) => endIn(memberOf(each, key)));
      if (source === null || target === null) wrong('is a link without a source or a target');
      else
        edges.push({
          ...raw,
          id: idIn(memberOf(each, 'id')),
          source,
          target,
          isDirected: isDirected && memberOf(each, 'undirected') !== true,
          type: null,
          span: null,
        });
    }
    return listedGraphOf('JSON', { nodes, edges, notes: [] }, complain);
  },
});

/** The id of an end: itself, or that of the node that d3 has put in its place. */
function endIn(value: unknown): string | null {
  return idIn(value) ?? idIn(memberOf(value, 'id'));
}
