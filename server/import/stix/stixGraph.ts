import { toldAs } from '#server/import/words/toldAs.ts';
import { said, saidIn } from '#server/import/words/said.ts';
import { isEntityKind, isRelationshipType } from '#graph-schema/ontology.ts';
import type { EntityKind } from '#graph-schema/generated/ontology.ts';
import { isDate, parseFuzzyDate } from '#server/domain/fuzzyDate.ts';
import { expanded } from '#server/import/graph/expanded.ts';
import { isUntrue } from '#server/import/graph/foreignStance.ts';
import { assertionIn, edgeCells, isFormer, opposedIn, typeWord } from '#server/import/graph/ownCells.ts';
import { complainBesideDenials, type Ends } from '#server/import/graph/besideDenials.ts';
import { stanceAgainst, tieFault } from '#server/import/graph/tieFault.ts';
import type { ComplainOfGraph, IsLeft } from '#server/import/graph/graphFaults.ts';
import { inItsLanguage } from '#server/import/graph/nodeEntity.ts';
import type { ListedEdge, ListedGraph, ListedNode, Said } from '#server/import/graph/listedGraph.ts';
import type { ListedText } from '#server/import/listedText.ts';
import { memberOf } from '#server/import/memberOf.ts';
import { bundleIn, textIn, textsIn, type ComplainOf, type StixObject } from '#server/import/stix/bundle.ts';
import mapping from '#server/import/stix/mapping.json' with { type: 'json' };
import { markingsIn } from '#server/import/stix/markings.ts';
import { besidesIn, cellsIn, spanIn } from '#server/import/stix/members.ts';
import { againstIn, isRevoked } from '#server/import/stix/against.ts';
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
export function stixGraph(text: ListedText, complain: ComplainOfGraph, isLeft: IsLeft): ListedGraph {
  const { objects, earlier, left } = bundleIn(text, complain, isLeft);
  const complainOf: ComplainOf = ({ at, column }, wrong, fault = saidIn(wrong, 'EN')) =>
    complain({ line: at.lineFrom, column, ...toldAs(wrong), fault }, [{ line: at.lineFrom, column }]);
  const leftOut = createLeftOut();
  leftOut.add(earlier, 'earlierVersions');
  const markings = markingsIn(objects);
  const isNode = (id: string | null): id is string => id !== null && kinds.has(objects.get(id)?.type ?? '');
  const by = (object: StixObject) => {
    const author = textIn(object, 'created_by_ref');
    return isNode(author) ? author : null;
  };
  const reports = reportsIn(text.listing, objects, by);
  const saidOf = once((object): Said => ({
    at: object.at,
    column: object.column,
    by: by(object),
    document: reports.holding(object.id),
    status: isRevoked(object) || reports.isRevoked(object.id) ? 'RETRACTED' : 'ACCEPTED',
    credibility: credibilityOf(object, complainOf),
  }));
  const besides = (object: StixObject) => [
    ...besidesIn(object, by(object) === null ? new Set([...itsNames].filter((each) => each !== 'created_by_ref')) : itsNames),
    ...markings.of(object),
  ];
  const tellsOf = (object: StixObject) => expanded([...cellsIn(object), ...besides(object)]);
  complainBesideDenials(
    left.flatMap((object) =>
      endsOf(object).map((ends) => ({
        ends,
        told: toldOf(object),
        words: [textIn(object, 'relationship_type')],
        isDenial: isUnseen(object),
      })),
    ),
    [...objects.values()].flatMap((object) => endsOf(object).map((ends) => ({ ends, at: object.at, column: object.column }))),
    complain,
  );
  const against = againstIn(objects);
  const nodes: ListedNode[] = [];
  const edges: ListedEdge[] = [];
  const own = ownIdsIn(objects);
  const ends = (object: StixObject, refs: readonly (string | null)[]): readonly string[] | null => {
    if (refs.every(isNode)) return refs;
    const isHere = refs.every((ref) => ref !== null && objects.has(ref));
    leftOut.add(1, isHere ? 'toLacking' : 'toNotHere', object.type);
    return null;
  };
  for (const object of objects.values()) {
    if (kinds.has(object.type)) nodes.push({ ...saidOf(object), ...formerly(object), ...nodeOf(object), besides: besides(object) });
    else if (object.type === 'relationship') {
      const [source, target] = [textIn(object, 'source_ref'), textIn(object, 'target_ref')];
      const word = textIn(object, 'relationship_type');
      if (word === null) complainOf(object, said('noRelationshipType'));
      const told = tellsOf(object);
      const wrong = tieFault(told, [word]);
      if (wrong !== null) complainOf(object, wrong, wrong.code);
      const joined = ends(object, [source, target]);
      if (joined !== null && word !== null)
        edges.push({
          ...saidOf(object),
          ...tieOf(object, word, joined, own),
          assertion: assertionIn(told),
          ...against(object, joined, stanceAgainst([...told, ...describedIn(object)], [word])),
          besides: [...besides(object), ...mapped(word)],
        });
    } else if (object.type === 'sighting') {
      const seen = textIn(object, 'sighting_of_ref');
      const where = textsIn(object, 'where_sighted_refs');
      const told = tellsOf(object);
      const wrong = tieFault(told, []);
      if (wrong !== null) complainOf(object, wrong, wrong.code);
      if (where.length === 0) leftOut.add(1, 'seenByNobody');
      else if (isUnseen(object)) leftOut.add(1, 'notSeen');
      for (const ref of where) {
        const joined = ends(object, [seen, ref]);
        if (joined !== null)
          edges.push({
            ...saidOf(object),
            ...sightingOf(object, joined),
            assertion: assertionIn(told),
            ...against(object, joined, stanceAgainst([...told, ...describedIn(object)], [])),
            ...(isUnseen(object) && { assertion: 'DENIED', waiting: null, isToldAlone: false }),
            besides: besides(object),
          });
      }
    } else if (!speaking.has(object.type)) leftOut.add(1, 'noSuchThing', object.type);
  }
  const words = wordsIn({ objects, own, isNode, saidOf, reports, leftOut, markings });
  return {
    origin: 'STIX',
    entries: objects.size + earlier,
    nodes,
    edges,
    words: words.claims,
    documents: reports.documents,
    notes: [...words.notes, ...leftOut.notes(), ...markings.notes()],
  };
}

/** The objects that an export of ours wrote, by the ids that they had. */
function ownIdsIn(objects: ReadonlyMap<string, StixObject>): ReadonlyMap<string, string> {
  return new Map(
    [...objects.values()].flatMap((object) => {
      const id = textIn(object, 'x_isnad_id');
      return id === null ? [] : [[id, object.id] as const];
    }),
  );
}

/** What an export of ours says of a name of which only earlier editions speak. */
function formerly(object: StixObject): Partial<Said> {
  return isFormer(cellsIn(object)) ? { status: 'NO_LONGER_SAID' } : {};
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
): Omit<ListedEdge, keyof Said | 'besides' | 'assertion'> {
  const cells = cellsIn(object);
  const claims = (cells.get('claimIds') ?? '').split(' | ').flatMap((id) => own.get(id) ?? []);
  const span = spanIn(object, 'start_time', 'stop_time');
  return {
    key: object.id,
    source,
    target,
    isDirected: true,
    type: types.get(word) ?? typeWord(word, textIn(object, 'x_isnad_id') !== null),
    words: inItsLanguage(word.replaceAll('-', ' ')),
    against: opposedIn(cells),
    opposed: [],
    waiting: null,
    date: span !== null && isDate(span) ? parseFuzzyDate(span) : null,
    claims,
    cells: edgeCells(cells, claims.length > 0),
  };
}

function sightingOf(
  object: StixObject,
  [source = '', target = '']: readonly string[],
): Omit<ListedEdge, keyof Said | 'besides' | 'assertion'> {
  const span = spanIn(object, 'first_seen', 'last_seen');
  return {
    key: `${object.id}\n${target}`,
    source,
    target,
    isDirected: true,
    type: null,
    words: { en: 'sighting', ar: 'رصد' },
    against: [],
    opposed: [],
    waiting: null,
    date: span !== null && isDate(span) ? parseFuzzyDate(span) : null,
    claims: [],
    cells: new Map(),
  };
}

/** Whom an object joins, if it joins anybody. */
function endsOf(object: StixObject): readonly Ends[] {
  const [source, target, seen] = ['source_ref', 'target_ref', 'sighting_of_ref'].map((key) => textIn(object, key) ?? '');
  if (object.type === 'relationship') return [[source ?? '', target ?? '']];
  return object.type === 'sighting' ? textsIn(object, 'where_sighted_refs').map((where) => [seen ?? '', where] as const) : [];
}

/** All that is told of an object, of its marks no more than their ids. */
function toldOf(object: StixObject): readonly (readonly [name: string, value: string])[] {
  return expanded([...cellsIn(object), ...besidesIn(object, itsNames), ...describedIn(object)]);
}

/** The text that describes an object, as one of its cells. */
function describedIn(object: StixObject): readonly (readonly [name: string, value: string])[] {
  const text = textIn(object, 'description');
  return text === null ? [] : [['description', text]];
}

/** What is found of an object, found once, that what is wrong with it is told once. */
function once<Found>(find: (object: StixObject) => Found): (object: StixObject) => Found {
  const known = new Map<StixObject, Found>();
  return (object) => {
    const found = known.get(object) ?? find(object);
    known.set(object, found);
    return found;
  };
}

/** Whether a sighting says that nothing was seen: it counts none. */
function isUnseen({ value }: StixObject): boolean {
  const count: unknown = memberOf(value, 'count');
  if (typeof count === 'string') return count.trim() !== '' && (Number(count) <= 0 || isUntrue(count));
  return count === false || (typeof count === 'number' && count <= 0);
}

/** What carries a tie by what others say against it. */

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

function knownKind(kind: string | undefined): EntityKind {
  if (kind === undefined || !isEntityKind(kind)) throw new TypeError(`mapping.json names ${kind}, which is no kind`);
  return kind;
}

for (const type of types.values())
  if (!isRelationshipType(type)) throw new TypeError(`mapping.json names ${type}, which is no relationship type`);
