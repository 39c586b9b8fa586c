import { toldAs } from '#server/import/words/toldAs.ts';
import { said as toSay, type Said as ToSay } from '#server/import/words/said.ts';
import type { Assertion } from '#graph-schema/generated/ontology.ts';
import { describeKind, holds } from '#graph-schema/ontology.ts';
import type { AllegationRecord } from '#server/domain/allegation.ts';
import type { DocumentRecord } from '#server/domain/document.ts';
import { isLocalized, type EntityRecord } from '#server/domain/entity.ts';
import { evidenceOf } from '#server/domain/evidence.ts';
import { toId, type Id } from '#server/domain/id.ts';
import { localized, type Localized } from '#server/domain/localized.ts';
import { isAsserted, type RelationshipRecord } from '#server/domain/relationship.ts';
import { emptyBatch, type Batch } from '#server/engine/batch.ts';
import { listedWords, saidWords, tiedWords } from '#server/import/claimWords.ts';
import { digest } from '#server/import/digest.ts';
import { assertedAs } from '#server/import/graph/assertedAs.ts';
import type { GraphPlace } from '#server/import/graph/graphFaults.ts';
import { edgeTie } from '#server/import/graph/edgeTie.ts';
import { nodeEntity } from '#server/import/graph/nodeEntity.ts';
import { sayingIn } from '#server/import/graph/saying.ts';
import type { ListedEdge, ListedGraph, Said } from '#server/import/graph/listedGraph.ts';
import { waitingNotes } from '#server/import/graph/waitingNotes.ts';
import { listedClaim } from '#server/import/listedClaim.ts';
import { listedId } from '#server/import/listedId.ts';
import type { Listing } from '#server/import/listing.ts';

/** What a graph in a file says: the batch, where each of its records stands, what is wrong and what is left out. waitsAlone: the only claims of edges that are told alone. */
export type GraphBatch = {
  readonly batch: Batch;
  readonly places: ReadonlyMap<string, GraphPlace>;
  readonly faults: readonly (GraphPlace & { readonly message: string; readonly said: ToSay; readonly fault: string })[];
  readonly notes: readonly ToSay[];
  readonly waitsAlone: readonly Id[];
};

/** The batch of a graph: each node an entity, each edge a tie, and each of both a claim of who says it. */
export function graphBatch(
  listing: Listing,
  { origin, nodes, edges, words, documents, notes, isToldAlone = false }: ListedGraph,
): GraphBatch {
  const places = new Map<string, GraphPlace>();
  const faults: GraphBatch['faults'][number][] = [];
  const entities = new Map<string, EntityRecord>();
  for (const node of nodes) {
    const entity = nodeEntity(node, listedId(listing, node.id), { origin, document: listing.document.id });
    entities.set(node.id, entity);
    places.set(entity.id, placeOf(node));
  }
  const saying = sayingIn(listing, entities);
  const allegations: AllegationRecord[] = [];
  const claim = (
    said: Said,
    text: (as: Listing) => Localized,
    about: readonly EntityRecord[],
    more: Partial<AllegationRecord> = {},
  ): Id => {
    const as = saying(said);
    const id = toId(`${listing.document.id}:c${allegations.length + 1}`);
    const { status, credibility } = said;
    allegations.push({ ...listedClaim(as, said.at, id, text(as), about), status, credibility, ...more });
    places.set(id, placeOf(said));
    return id;
  };
  for (const node of nodes) {
    const entity = entities.get(node.id);
    if (entity) claim(node, (as) => listedWords(as, entity, sortOf(entity)), [entity]);
  }
  const keyed = new Map(words.map(({ key }, index) => [key, toId(`${listing.document.id}:c${allegations.length + index + 1}`)] as const));
  const ids = {
    entity: (id: string) => entities.get(id)?.id ?? null,
    claim: (key: string) => keyed.get(key) ?? null,
    publisher: listing.publisher.id,
  };
  for (const each of words) {
    const about = each.about.flatMap((id) => entities.get(id) ?? []);
    const { words: text } = each;
    claim(each, (as) => (typeof text === 'string' ? saidWords(as, about, text) : text), about, each.more(ids));
  }
  const claimed = new Map(allegations.map((each) => [each.id, each] as const));
  const relationships: RelationshipRecord[] = [];
  const loops: ListedEdge[] = [];
  const waitsAlone: Id[] = [];
  for (const edge of edges) {
    const [source, target] = [entities.get(edge.source), entities.get(edge.target)];
    for (const [end, found] of [
      ['source', source],
      ['target', target],
    ] as const)
      if (found === undefined)
        faults.push({
          ...placeOf(edge),
          ...toldAs(toSay(end === 'source' ? 'sourceNotThere' : 'targetNotThere', { id: edge[end] })),
          fault: 'an end that is not there',
        });
    if (source === undefined || target === undefined) continue;
    if (source === target) {
      loops.push(edge);
      continue;
    }
    const { type, date, role, properties } = edgeTie(edge, source, target, origin);
    const id = toId(`${listing.id}:t:${digest(edge.key)}`);
    const carried = edge.claims.flatMap((key) => keyed.get(key) ?? []);
    const tied = (as: Assertion) => (of: Listing) => tiedWords(of, { type, source, target }, { role, date, as });
    const against = saidAgainst(
      edge,
      carried.flatMap((each) => claimed.get(each) ?? []),
    );
    if (against !== null)
      faults.push({ ...placeOf(edge), ...toldAs(toSay('carriedOtherwise', { told: against })), fault: 'carried otherwise' });
    if (carried.length === 0) carried.push(claim(edge, tied(edge.assertion), [source, target], carriedAs(edge)));
    for (const as of edge.claims.length === 0 ? edge.against : []) carried.push(claim(edge, tied(as), [source, target], assertedAs[as]));
    carried.push(...edge.opposed.flatMap((key) => keyed.get(key) ?? []));
    if ((isToldAlone || edge.isToldAlone === true) && edge.claims.length === 0 && carried.length === 1) waitsAlone.push(...carried);
    relationships.push({ id, type, source: source.id, target: target.id, date, inferred: null, allegations: carried, properties });
    places.set(id, placeOf(edge));
  }
  const all: readonly DocumentRecord[] = [listing.document, ...documents];
  return {
    batch: {
      ...emptyBatch,
      documents: all,
      dossiers: [{ ...listing.dossier, documents: all.map(({ id }) => id) }],
      entities: [listing.publisher, ...entities.values()],
      allegations,
      relationships,
    },
    places,
    faults,
    waitsAlone,
    notes: [
      ...notes,
      ...loopNotes(loops),
      ...waitingNotes(edges.flatMap(({ waiting, status }) => (waiting !== null && status === 'ACCEPTED' ? [waiting] : []))),
    ],
  };
}

/** What is told against a tie that the claims which it names by their ids assert; null where they do not, or nothing is. */
function saidAgainst({ assertion, waiting }: ListedEdge, carried: readonly AllegationRecord[]): string | null {
  if (carried.length === 0 || (holds(assertion) && waiting === null)) return null;
  const evidence = evidenceOf(carried, (document) => document);
  return isAsserted(evidence) ? (waiting ?? `assertion: ${assertion}`) : null;
}

/** What a claim is that carries an edge; what its file takes back stays taken back, whatever else is said against it. */
function carriedAs({ assertion, status }: ListedEdge): Partial<AllegationRecord> {
  return { ...assertedAs[assertion], ...(status !== 'ACCEPTED' && { status }) };
}

function loopNotes(loops: readonly ListedEdge[]): readonly ToSay[] {
  const [first] = loops;
  return first === undefined ? [] : [toSay('loops', { count: loops.length, line: `${first.at.lineFrom}` })];
}

function placeOf({ at, column }: Said): GraphPlace {
  return { line: at.lineFrom, column };
}

/** What an entity is listed as, in words: its sort, or its kind where it has none. */
function sortOf({ kind, properties: { type } }: EntityRecord): Localized {
  const { words } = describeKind(kind);
  const own = isLocalized(type) ? type : {};
  return localized((tag) => own[tag] ?? `${words[tag].one.charAt(0).toLowerCase()}${words[tag].one.slice(1)}`);
}
