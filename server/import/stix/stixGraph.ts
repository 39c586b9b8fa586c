import { toldAs } from '#server/import/words/toldAs.ts';
import { said, saidIn } from '#server/import/words/said.ts';
import { isEntityKind, isRelationshipType } from '#graph-schema/ontology.ts';
import type { EntityKind } from '#graph-schema/generated/ontology.ts';
import { isDate, parseFuzzyDate } from '#server/domain/fuzzyDate.ts';
import { assertionIn, edgeCells, isDeniedIn } from '#server/import/graph/ownCells.ts';
import { inItsLanguage } from '#server/import/graph/nodeEntity.ts';
import type { ListedEdge, ListedGraph, ListedNode, Said } from '#server/import/graph/listedGraph.ts';
import type { ListedText } from '#server/import/listedText.ts';
import { memberOf } from '#server/import/memberOf.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import { bundleIn, textIn, textsIn, type ComplainOf, type StixObject } from '#server/import/stix/bundle.ts';
import mapping from '#server/import/stix/mapping.json' with { type: 'json' };
import { markingsIn } from '#server/import/stix/markings.ts';
import { besidesIn, cellsIn, spanIn } from '#server/import/stix/members.ts';
import { createLeftOut } from '#server/import/stix/leftOut.ts';
import { reportsIn } from '#server/import/stix/reports.ts';
import { wordsIn } from '#server/import/stix/words.ts';

type Written = { readonly kind: string; readonly en?: string; readonly ar?: string };

const kinds = new Map<string, Written>(Object.entries(mapping.kinds));
const identities = new Map<string, string>(Object.entries(mapping.identities));
const types = new Map<string, string>(Object.entries(mapping.types));
const speaking = new Set(['report', 'grouping', 'note', 'opinion', 'marking-definition']);
const itsNames = new Set([
  'name',
  'aliases',
  'description',
  'identity_class',
  'latitude',
  'longitude',
  'country',
  'created_by_ref',
  'source_ref',
  'target_ref',
  'relationship_type',
]);

/** What a bundle of STIX 2.1 says: who is in it, how they are tied, by whose word, and in which of its reports. */
export function stixGraph(text: ListedText, complain: (complaint: Omit<PlacedComplaint, 'file'>) => void): ListedGraph {
  const { objects, earlier } = bundleIn(text, complain);
  const complainOf: ComplainOf = ({ at, column }, wrong, fault = saidIn(wrong, 'EN')) =>
    complain({ line: at.lineFrom, column, ...toldAs(wrong), fault });
  const leftOut = createLeftOut();
  leftOut.add(earlier, 'earlierVersions');
  const markings = markingsIn(objects);
  const isNode = (id: string | null): id is string => id !== null && kinds.has(objects.get(id)?.type ?? '');
  const by = (object: StixObject) => {
    const author = textIn(object, 'created_by_ref');
    return isNode(author) ? author : null;
  };
  const reports = reportsIn(text.listing, objects, by);
  const saidOf = (object: StixObject): Said => ({
    at: object.at,
    column: object.column,
    by: by(object),
    document: reports.holding(object.id),
    status: isTrue(object, 'revoked') || reports.isRevoked(object.id) ? 'RETRACTED' : 'ACCEPTED',
    credibility: credibilityOf(object, complainOf),
  });
  const besides = (object: StixObject) => [
    ...besidesIn(object, by(object) === null ? new Set([...itsNames].filter((each) => each !== 'created_by_ref')) : itsNames),
    ...markings.of(object),
  ];
  const nodes: ListedNode[] = [];
  const edges: ListedEdge[] = [];
  const own = new Map<string, string>();
  for (const object of objects.values()) {
    const id = textIn(object, 'x_isnad_id');
    if (id !== null) own.set(id, object.id);
  }
  const ends = (object: StixObject, refs: readonly (string | null)[]): readonly string[] | null => {
    if (refs.every(isNode)) return refs;
    const isHere = refs.every((ref) => ref !== null && objects.has(ref));
    leftOut.add(1, isHere ? 'toLacking' : 'toNotHere', object.type);
    return null;
  };
  for (const object of objects.values()) {
    if (kinds.has(object.type)) nodes.push({ ...saidOf(object), ...nodeOf(object), besides: besides(object) });
    else if (object.type === 'relationship') {
      const [source, target] = [textIn(object, 'source_ref'), textIn(object, 'target_ref')];
      const word = textIn(object, 'relationship_type');
      if (word === null) complainOf(object, said('noRelationshipType'));
      const joined = ends(object, [source, target]);
      if (joined !== null && word !== null)
        edges.push({ ...saidOf(object), ...tieOf(object, word, joined, own), besides: [...besides(object), ...mapped(word)] });
    } else if (object.type === 'sighting') {
      const seen = textIn(object, 'sighting_of_ref');
      const where = textsIn(object, 'where_sighted_refs');
      if (where.length === 0) leftOut.add(1, 'seenByNobody');
      for (const ref of where) {
        const joined = ends(object, [seen, ref]);
        if (joined !== null) edges.push({ ...saidOf(object), ...sightingOf(object, joined), besides: besides(object) });
      }
    } else if (!speaking.has(object.type)) leftOut.add(1, 'noSuchThing', object.type);
  }
  const words = wordsIn({ objects, own, isNode, saidOf, reports, leftOut, markings });
  return {
    origin: 'STIX',
    nodes,
    edges,
    words: words.claims,
    documents: reports.documents,
    notes: [...words.notes, ...leftOut.notes(), ...markings.notes()],
  };
}

function nodeOf(object: StixObject): Omit<ListedNode, keyof Said | 'besides'> {
  const { type, id } = object;
  const cells = new Map(cellsIn(object));
  const written = kinds.get(type);
  const given = cells.get('kind') ?? null;
  const classed = type === 'identity' ? identities.get(textIn(object, 'identity_class') ?? '') : undefined;
  const isOurs = given !== null && isEntityKind(given);
  const kind = isOurs ? given : knownKind(classed ?? written?.kind);
  for (const name of ['id', 'kind']) cells.delete(name);
  for (const name of ['latitude', 'longitude']) {
    const value = memberOf(object.value, name);
    if (typeof value === 'number') cells.set(name, String(value));
  }
  const country = textIn(object, 'country');
  if (country !== null) cells.set('country', country.toUpperCase());
  const seen = spanIn(object, 'first_seen', 'last_seen');
  if (seen !== null && !cells.has('date') && isDate(seen)) cells.set('date', seen);
  const isSorted = isOurs || classed !== undefined || written?.en === undefined || written.ar === undefined;
  const name = textIn(object, 'name') ?? textIn(object, 'city') ?? textIn(object, 'region') ?? textIn(object, 'country');
  return {
    id,
    kind,
    sort: isSorted ? null : { en: written.en ?? '', ar: written.ar ?? '' },
    names: [...(name === null ? [] : [name]), ...textsIn(object, 'aliases')],
    summary: isOurs ? null : textIn(object, 'description'),
    cells,
  };
}

function tieOf(
  object: StixObject,
  word: string,
  [source = '', target = '']: readonly string[],
  own: ReadonlyMap<string, string>,
): Omit<ListedEdge, keyof Said | 'besides'> {
  const cells = cellsIn(object);
  const claims = (cells.get('claimIds') ?? '').split(' | ').flatMap((id) => own.get(id) ?? []);
  const span = spanIn(object, 'start_time', 'stop_time');
  return {
    key: object.id,
    source,
    target,
    isDirected: true,
    type: types.get(word) ?? word,
    words: inItsLanguage(word.replaceAll('-', ' ')),
    assertion: assertionIn(cells),
    isDeniedToo: isDeniedIn(cells),
    date: span !== null && isDate(span) ? parseFuzzyDate(span) : null,
    claims,
    cells: edgeCells(cells, claims.length > 0),
  };
}

function sightingOf(object: StixObject, [source = '', target = '']: readonly string[]): Omit<ListedEdge, keyof Said | 'besides'> {
  const span = spanIn(object, 'first_seen', 'last_seen');
  return {
    key: `${object.id}\n${target}`,
    source,
    target,
    isDirected: true,
    type: null,
    words: { en: 'sighting', ar: 'رصد' },
    assertion: 'ASSERTED',
    isDeniedToo: false,
    date: span !== null && isDate(span) ? parseFuzzyDate(span) : null,
    claims: [],
    cells: new Map(),
  };
}

function mapped(word: string): readonly (readonly [string, string])[] {
  return types.has(word) ? [['relationship_type', word]] : [];
}

/** The credibility that STIX itself reads in a confidence (2.1, appendix A, Admiralty); null where none is told. */
function credibilityOf(object: StixObject, complainOf: ComplainOf): number | null {
  const confidence: unknown = memberOf(object.value, 'confidence');
  if (confidence === undefined || confidence === null) return null;
  if (typeof confidence !== 'number' || !Number.isInteger(confidence) || confidence < 0 || confidence > 100) {
    complainOf(object, said('noConfidence'));
    return null;
  }
  return mapping.credibility.find(({ from }) => confidence >= from)?.is ?? null;
}

function isTrue({ value }: StixObject, key: string): boolean {
  return memberOf(value, key) === true;
}

function knownKind(kind: string | undefined): EntityKind {
  if (kind === undefined || !isEntityKind(kind)) throw new TypeError(`mapping.json names ${kind}, which is no kind`);
  return kind;
}

for (const type of types.values())
  if (!isRelationshipType(type)) throw new TypeError(`mapping.json names ${type}, which is no relationship type`);
