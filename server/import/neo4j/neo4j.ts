import { toldAs } from '#server/import/words/toldAs.ts';
import { said, saidIn, type Said } from '#server/import/words/said.ts';
import { graphFormat } from '#server/import/graph/graphFormat.ts';
import { kindNamed, listedGraphOf, type RawEdge, type RawNode } from '#server/import/graph/rawGraph.ts';
import type { ImportFormat } from '#server/import/importFormat.ts';
import { refusalOf } from '#server/import/importRefused.ts';
import { attributesIn, idIn, listIn } from '#server/import/json/attributesIn.ts';
import { jsonIn } from '#server/import/json/jsonIn.ts';
import type { ListedText } from '#server/import/listedText.ts';
import { memberOf } from '#server/import/memberOf.ts';

const nothing = new Set<string>();
/** Labels under which our own graphs keep claims, whose ties hold only as those say. */
const ofClaims = new Set(['Allegation', 'Claim']);

/** What apoc.export.json of Neo4j writes: a node or a relationship a line, or all in one list. */
export const neo4j: ImportFormat = graphFormat({
  name: 'neo4j',
  endings: [],
  recognizes: (beginning) => /^(?:\[\s*)?\{[^\n]*"type"\s*:\s*"(?:node|relationship)"/u.test(beginning),
  async graph(text, complain, isLeft) {
    const nodes: RawNode[] = [];
    const edges: RawEdge[] = [];
    for (const { value, lineFrom, lineTo, column } of recordsIn(text)) {
      const place = { line: lineFrom, column };
      const wrong = (told: Said, entries = [place]) => complain({ ...place, ...toldAs(told), fault: saidIn(told, 'EN') }, entries);
      const attributes = attributesIn(memberOf(value, 'properties'), nothing);
      const raw = { label: null, attributes, at: text.lines(lineFrom, lineTo), column };
      const id = idIn(memberOf(value, 'id'));
      const type = memberOf(value, 'type');
      if (type === 'node') {
        const labels = (listIn(memberOf(value, 'labels')) ?? []).filter((each) => typeof each === 'string');
        if (labels.some((each) => ofClaims.has(each)) && memberOf(memberOf(value, 'properties'), 'stance') !== undefined)
          wrong(said('ownGraph'), []);
        const known = labels.toSorted((a, b) => Number(kindNamed(a) === null) - Number(kindNamed(b) === null));
        if (id === null) wrong(said('nodeWithoutId'));
        else nodes.push({ ...raw, id, attributes: [...attributes, ...known.map((each) => ['labels', each] as const)] });
      } else if (type === 'relationship') {
        const [source = null, target = null] = ['start', 'end'].map((key) => idIn(memberOf(memberOf(value, key), 'id')));
        const label = memberOf(value, 'label');
        if (source === null || target === null) wrong(said('relationshipWithoutEnd'));
        else edges.push({ ...raw, type: typeof label === 'string' ? label : null, id, source, target, isDirected: true, span: null });
      } else wrong(said('neitherNode'));
    }
    return listedGraphOf('Neo4j', { nodes, edges, about: [], notes: [] }, { complain, isLeft });
  },
});

type Placed = { readonly value: unknown; readonly lineFrom: number; readonly lineTo: number; readonly column: number };

function* recordsIn({ file, text }: ListedText): Iterable<Placed> {
  if (/^\uFEFF?\s*\[/u.test(text)) {
    const { value, itemPlaceOf } = jsonIn(file, text);
    const list = listIn(value) ?? [];
    for (const [index, each] of list.entries()) yield { value: each, ...itemPlaceOf(list, index) };
    return;
  }
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const { value } = jsonIn(file, line, index);
    if (typeof value !== 'object') throw refusalOf([{ file, line: index + 1, column: 1, ...toldAs(said('noNeo4jRecord')) }]);
    yield { value, lineFrom: index + 1, lineTo: index + 1, column: 1 };
  }
}
