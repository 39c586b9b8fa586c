import { toldAs } from '#server/import/words/toldAs.ts';
import { said, type Said } from '#server/import/words/said.ts';
import { graphFormat } from '#server/import/graph/graphFormat.ts';
import { listedGraphOf, type RawEdge, type RawNode } from '#server/import/graph/rawGraph.ts';
import type { ImportFormat } from '#server/import/importFormat.ts';
import { refusalOf } from '#server/import/importRefused.ts';
import { attributesIn, idIn, listIn } from '#server/import/json/attributesIn.ts';
import { jsonIn } from '#server/import/json/jsonIn.ts';
import { memberOf } from '#server/import/memberOf.ts';

const ends = new Set(['id', 'source', 'target']);
/** What else stands beside the data of an element, which is of how it is drawn and handled. */
const handling = new Set(
  'data group position renderedPosition style css scratch removed selected selectable locked grabbed grabbable pannable hovered'.split(' '),
);
const ofWhole = new Set(['elements', 'style', 'layout', 'zoom', 'pan', 'format_version', 'generated_by', 'target_cytoscapejs_version']);

/** The JSON of Cytoscape and Cytoscape.js: elements as nodes and edges, or in one list. Where they are drawn is counted as left out. */
export const cytoscape: ImportFormat = graphFormat({
  name: 'cytoscape',
  endings: ['.cyjs'],
  recognizes: (beginning) => beginning.startsWith('{') && /"elements"\s*:\s*[[{]/u.test(beginning),
  async graph(text, complain, isLeft) {
    const { value, itemPlaceOf } = jsonIn(text.file, text.text);
    const elements = memberOf(value, 'elements');
    const flat = listIn(elements);
    const isEdge = (each: unknown) =>
      memberOf(each, 'group') === 'edges' || ['source', 'target'].some((key) => memberOf(memberOf(each, 'data'), key) !== undefined);
    const placed = (list: readonly unknown[] | null) => list?.map((each, index) => ({ each, at: itemPlaceOf(list, index) })) ?? null;
    const all = placed(flat);
    const lists = {
      nodes: all?.filter(({ each }) => !isEdge(each)) ?? placed(listIn(memberOf(elements, 'nodes'))),
      edges: all?.filter(({ each }) => isEdge(each)) ?? placed(listIn(memberOf(elements, 'edges') ?? [])),
    };
    if (lists.nodes === null || lists.edges === null)
      throw refusalOf([{ file: text.file, line: 1, column: 1, ...toldAs(said('noCytoscape')) }]);
    const nodes: RawNode[] = [];
    const edges: RawEdge[] = [];
    let drawn = 0;
    const rawOf = ({ each, at: { lineFrom, lineTo, column } }: { readonly each: unknown; readonly at: ReturnType<typeof itemPlaceOf> }) => {
      const data = memberOf(each, 'data');
      if (memberOf(each, 'position') !== undefined) drawn += 1;
      const place = { line: lineFrom, column };
      const wrong = (told: Said) => complain({ ...place, ...toldAs(told) }, [place]);
      return {
        data,
        wrong,
        raw: {
          label: null,
          attributes: [...attributesIn(data, ends), ...attributesIn(each, handling)],
          at: text.lines(lineFrom, lineTo),
          column,
        },
      };
    };
    for (const each of lists.nodes) {
      const { data, wrong, raw } = rawOf(each);
      const id = idIn(memberOf(data, 'id'));
      if (id === null) wrong(said('nodeDataWithoutId'));
      else nodes.push({ ...raw, id });
    }
    for (const each of lists.edges) {
      const { data, wrong, raw } = rawOf(each);
      const [id = null, source = null, target = null] = [...ends].map((key) => idIn(memberOf(data, key)));
      if (source === null || target === null) wrong(said('edgeDataWithoutEnd'));
      else edges.push({ ...raw, id, source, target, isDirected: true, type: null, span: null });
    }
    const notes = drawn === 0 ? [] : [said('nodesDrawn', { count: drawn })];
    const about = [...attributesIn(value, new Set([...ofWhole, 'data'])), ...attributesIn(memberOf(value, 'data'), ofWhole)];
    return listedGraphOf('Cytoscape', { nodes, edges, about, notes }, { complain, isLeft });
  },
});
