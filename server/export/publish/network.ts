import { entityKinds } from '#graph-schema/generated/ontology.ts';
import { describeKind, kindsOf } from '#graph-schema/ontology.ts';
import { happenedOn } from '#server/domain/happened.ts';
import { byId, type Id } from '#server/domain/id.ts';
import type { Localized } from '#server/domain/localized.ts';
import type { Batch } from '#server/engine/batch.ts';
import { ExportRefused } from '#server/export/exportRefused.ts';
import type { Asked, Spot } from '#server/export/publish/asked.ts';
import { noChanges, type Changes, type Renamed, type Telling } from '#server/export/publish/changes.ts';
import { coarseDate } from '#server/export/publish/coarse.ts';
import { documentsOf } from '#server/export/publish/documents.ts';
import { keptTies, type Count, type KeptTie } from '#server/export/publish/keptTies.ts';
import { labelIn } from '#server/export/publish/labels.ts';
import { calledHere, hidingOf, isIndividual, partiesOf, type Hiding, type Party } from '#server/export/publish/parties.ts';
import type { Published, ShownParty } from '#server/export/publish/published.ts';
import { tellingOf } from '#server/export/publish/recognisable.ts';
import { sameAs } from '#server/export/publish/sameAs.ts';
import { shownTies, type Dated } from '#server/export/publish/shownTies.ts';
import { shuffled } from '#server/export/publish/shuffled.ts';
import { spotsOf } from '#server/export/publish/spots.ts';

/** A file has at most so many names that are drawn, and so many ties. */
const mostDrawn = 400;
const mostTies = 2_000;

type Labelled = { readonly party: Party; readonly number: number; readonly label: Localized };

/**
 * A part of a store as it may be published, and what was changed on the way. Nothing of the order, the ids or the words of the store is in the first; random decides what is called how. Throws ExportRefused
 * where the part is too large, or where the title would tell a name.
 */
export async function networkOf(
  whole: Batch,
  part: Batch,
  asked: Asked,
  random: () => number,
): Promise<{ readonly published: Published; readonly changes: Changes }> {
  const counts = noChanges();
  const count: Count = (what, by = 1) => void (counts[what] += by);
  const same = sameAs(whole.decisions);
  const kept = shuffled(keptTies(part, asked, same, count), random);
  const drawn = new Set([
    ...kept.flatMap(({ record }) => [same(record.source), same(record.target)]),
    ...(asked.selection.entities ?? []).map(same),
  ]);
  if (drawn.size > mostDrawn || kept.length > mostTies)
    throw new ExportRefused(
      `a file to publish has at most ${mostDrawn} names and ${mostTies} ties, so that a reader can follow it; these are ${drawn.size} and ${kept.length}: choose fewer`,
    );
  const voices = kept.flatMap(({ evidence }) =>
    evidence.flatMap(({ speakers, transmittedBy }) => [...speakers, ...transmittedBy].map(same)),
  );
  const parties = partiesOf(whole.entities, same, new Set([...drawn, ...voices]), drawn);
  const present = new Set(parties.map(({ id }) => id));
  const others = whole.entities.filter(({ id, kind }) => !present.has(same(id)) && isIndividual(kind) && !asked.named?.has(id));
  const publishers = publishersOf(kept, whole.documents, same);
  const hiding = await hidingOf(parties, publishers, others, asked);
  if (asked.title !== null && hiding.tells(asked.title))
    throw new ExportRefused('the title would tell a name that is not to be told; word it otherwise');

  const labelled = labelledOf(shuffled(parties, random), hiding.hidden, (party, number) => labelIn(party, number, hiding, asked));
  const ordered = inOrder(labelled, hiding.hidden);
  const keyOf = new Map(ordered.map(({ party }, at) => [party.id, `n${at + 1}`] as const));
  const key = (id: Id): string => keyOf.get(same(id)) ?? 'n0';
  const documents = documentsOf({ ties: kept, all: whole.documents, asked, tells: hiding.tells, random, count });
  const dated: Dated = (date) => {
    if (date !== null && asked.dates !== 'exact') count('dates');
    return coarseDate(date, asked.dates);
  };
  const ties = shownTies(kept, { claims: part.allegations, key, numberOf: documents.numberOf, dated, random });
  const spots = spotsOf({
    keys: ordered.flatMap(({ party }) => (party.isDrawn ? [key(party.id)] : [])),
    ties,
    given: givenSpots(asked, key),
    random,
  });
  const shown = ordered.map(({ party, label }): ShownParty => ({
    key: key(party.id),
    kind: party.kind,
    label,
    isHidden: hiding.hidden.has(party.id),
    date: dated(happenedOn(party.record)),
    spot: spots.get(key(party.id)) ?? null,
  }));
  countOf(parties, part, asked, hiding.hidden, kept, count);
  const published: Published = {
    title: asked.title,
    parties: new Map(shown.map((each) => [each.key, each])),
    ties,
    documents: documents.shown,
  };
  const tells = tellingOf(published, sourcedIn(kept, whole.documents, asked, key));
  return { published, changes: { ...renamedIn(ordered, hiding, publishers, (id) => tells.get(key(id)) ?? []), counts } };
}

/** Who has another name in the file, and who keeps the own. */
function renamedIn(
  ordered: readonly Labelled[],
  { hidden, covered }: Hiding,
  publishers: ReadonlySet<Id>,
  tells: (id: Id) => readonly Telling[],
): Pick<Changes, 'renamed' | 'kept'> {
  const [renamed, kept]: [Renamed[], Changes['kept'][number][]] = [[], []];
  for (const { party, label } of ordered) {
    const { id, kind, record } = party;
    if (!hidden.has(id)) kept.push({ id, label, individual: isIndividual(kind), publisher: publishers.has(id) });
    else renamed.push({ id, from: calledHere(record), to: label, covered: covered.has(id), tells: tells(id) });
  }
  return { renamed, kept };
}

/** Parties with what they are called: numbered among the hidden ones of their kind, in the order in which they come. */
function labelledOf(
  parties: readonly Party[],
  hidden: ReadonlySet<Id>,
  label: (party: Party, number: number) => Localized,
): readonly Labelled[] {
  const last = new Map<Party['kind'], number>();
  return parties.map((party) => {
    const number = (last.get(party.kind) ?? 0) + (hidden.has(party.id) ? 1 : 0);
    last.set(party.kind, number);
    return { party, number, label: label(party, number) };
  });
}

/** Who published the documents that claims cite: their names lead to what can be found. */
function publishersOf(ties: readonly KeptTie[], documents: Batch['documents'], same: (id: Id) => Id): ReadonlySet<Id> {
  const cited = new Set(ties.flatMap(({ evidence }) => evidence.map(({ document }) => document)));
  return new Set(documents.flatMap(({ id, publisher }) => (cited.has(id) && publisher !== null ? [same(publisher)] : [])));
}

/** By kind, those with their names first, by them, then the others by their numbers. */
function inOrder(all: readonly Labelled[], hidden: ReadonlySet<Id>): readonly Labelled[] {
  const kinds = entityKinds.map(({ kind }) => kind);
  const told = ({ party, label }: Labelled) => (hidden.has(party.id) ? '' : (Object.values(label)[0] ?? ''));
  return all.toSorted(
    (a, b) =>
      kinds.indexOf(a.party.kind) - kinds.indexOf(b.party.kind) ||
      Number(hidden.has(a.party.id)) - Number(hidden.has(b.party.id)) ||
      byId(told(a), told(b)) ||
      a.number - b.number,
  );
}

function givenSpots({ spots }: Asked, key: (id: Id) => string): ReadonlyMap<string, Spot> | null {
  return spots === null ? null : new Map([...spots].map(([id, spot]) => [key(id), spot] as const));
}

/** Whom claims speak of, or who makes them, in documents that have an address, or whose titles the file may tell. */
function sourcedIn(
  ties: readonly KeptTie[],
  documents: Batch['documents'],
  { titles }: Asked,
  key: (id: Id) => string,
): ReadonlySet<string> {
  const found = new Set(documents.flatMap(({ id, url }) => (titles || url !== null ? [id] : [])));
  return new Set(
    ties.flatMap(({ record, evidence }) => {
      const inFound = evidence.filter(({ document }) => found.has(document));
      if (inFound.length === 0) return [];
      return [record.source, record.target, ...inFound.flatMap(({ speakers, transmittedBy }) => [...speakers, ...transmittedBy])].map(key);
    }),
  );
}

/** Counts what no file of this sort has room for. */
function countOf(
  parties: readonly Party[],
  part: Batch,
  asked: Asked,
  hidden: ReadonlySet<Id>,
  ties: readonly KeptTie[],
  count: Count,
): void {
  const carrying = new Set(ties.flatMap(({ evidence }) => evidence.map(({ allegation }) => allegation)));
  const claims = part.allegations.filter(({ id }) => carrying.has(id));
  const records = parties.flatMap(({ all }) => all);
  const isSaid = (text: Localized) => Object.keys(text).length > 0;
  count('claimTexts', claims.length);
  count('locators', claims.filter(({ locator }) => locator !== null).length);
  count('summaries', records.filter(({ summary }) => isSaid(summary)).length);
  count('notes', [...records, ...claims].filter(({ note }) => isSaid(note)).length);
  count('names', records.reduce((sum, { names }) => sum + names.length, 0) - parties.filter(({ id }) => !hidden.has(id)).length);
  count(
    'otherProperties',
    [...records, ...ties.map(({ record }) => record)].reduce((sum, { properties }) => sum + Object.keys(properties).length, 0),
  );
  count('places', parties.filter(({ id, kind }) => hidden.has(id) && kindsOf('PLACE').includes(kind)).length);
  if (asked.amounts !== 'exact') count('amounts', parties.filter(({ kind }) => describeKind(kind).nature === 'FLOW').length);
}
