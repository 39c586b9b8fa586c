import { nothingKnown } from '#server/engine/known.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import type { ChangeCount, Signature } from '#server/domain/change.ts';
import type { Id } from '#server/domain/id.ts';
import { unsaid } from '#server/domain/localized.ts';
import type { Batch } from '#server/engine/batch.ts';
import { earlierClaims } from '#server/import/editions/earlierClaims.ts';
import { editionParts } from '#server/import/editions/editionParts.ts';
import { editionReports, type EditionReport } from '#server/import/editions/editionReport.ts';
import { editionsOf, type EditionChoice, type EditionsOf } from '#server/import/editions/editionsOf.ts';
import { planEditions, type EditionPlan } from '#server/import/editions/planEditions.ts';
import { editionWriter, type EditionWriter } from '#server/import/editions/withEditions.ts';
import { refuseOthers } from '#server/import/editions/refuseOthers.ts';
import { createRowNamesakes } from '#server/import/editions/rowNamesakes.ts';
import { withinRoots } from '#server/import/editions/withinRoots.ts';
import { tellsLeftOut } from '#server/domain/leftOutMark.ts';
import { importFormats, readRecords, speakOfTables, streamRecords } from '#server/import/formats.ts';
import { foreignKinds } from '#server/import/foreignKind.ts';
import type { ImportFormat, LeftOut, PublishedAs, StreamedRecords } from '#server/import/importFormat.ts';
import { ImportStopped } from '#server/import/importStopped.ts';
import { land, tried, type LandingStore } from '#server/import/land.ts';
import { landParts, triedParts, type PartCounts } from '#server/import/landParts.ts';
import { mappedRecords, type MappedFiles } from '#server/import/table/mappedRecords.ts';
import type { TableFormat } from '#server/import/table/tableFormat.ts';
import { tablesAt } from '#server/import/table/tablesAt.ts';
import { said, saidIn } from '#server/import/words/said.ts';
import type { Language } from '#graph-schema/generated/ontology.ts';
import { refusalOf } from '#server/import/importRefused.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';

/** The lists of records whose counts a person is told. */
export const countedLists = ['documents', 'entities', 'allegations', 'relationships'] as const;
const nothingLeftOut: LeftOut = { rows: 0, of: 0, complaints: [] };

type CountedList = (typeof countedLists)[number];

/** Files to bring, as a person names them. mapping: its file, for tables, also for those of an archive. format: null where the endings tell it. */
export type Bringing = {
  readonly files: readonly string[];
  readonly format: ImportFormat | TableFormat | null;
  readonly published: PublishedAs;
  readonly mapping: string | null;
  /** What the files are to those of their list that are in the store under other names; null: nobody says. */
  readonly edition: EditionChoice | null;
  readonly isDryRun: boolean;
  /** Whether a row with a fault, a line of NDJSON or FollowTheMoney, or an entry of a graph is left out and told, where else it refuses all. */
  readonly isLeaving: boolean;
  /** In which language notes are told that can be; complaints carry what each can be told of. */
  readonly language: Language;
  readonly signature: Omit<Signature, 'id'>;
};

/** Tells how an import goes on: what is done with rows, how many, of how many (null: nobody knows). stop: a person ends it. */
export type BringingOn = { readonly stop: AbortSignal; told: (what: string, rows: number, of: number | null) => void };

/** What files hold. rows: null where they are no tables; dossiers: the ids of those that are brought, none of a table that is only tried; editions: how those differ from the ones before that are newer editions; leftOut: the rows that were left out for faults in them. */
type Held<Complaint = PlacedComplaint> = {
  readonly rows: number | null;
  readonly notes: readonly string[];
  readonly decisions: number;
  readonly dossiers: readonly string[];
  readonly editions: readonly EditionReport[];
  readonly leftOut: LeftOut<Complaint>;
};

/**
 * What an import would do, or did: how many records it read, and how many of them it creates and changes; the others are left as they are. What editions before no longer say is not among them. changes: those it was written
 * by, which setting back undoes, the last one first. Complaint: as what its complaints are told.
 */
export type ImportReport<Complaint = PlacedComplaint> = Held<Complaint> & { readonly counts: PartCounts } & (
    | { readonly written: false }
    | { readonly written: true; readonly changes: readonly Id[] }
  );

/** Opens the tables among files, so that what is no import is known before a store is opened, and answers what brings them, whole or not at all. Throws ImportRefused, ImportStopped, ImportStays. */
export async function bringing(given: Bringing): Promise<(store: LandingStore, going: BringingOn) => Promise<ImportReport>> {
  const foreign = await foreignKinds(given.files);
  if (foreign.length > 0) throw refusalOf(foreign);
  const asked = await withSpeaking(given);
  const { files, format, mapping } = asked;
  const tables = await tablesAt(files, format, mapping);
  return async (store, going) => {
    const streamed = tables !== null && mapping !== null ? await tablesOf(tables, mapping, asked, going) : await streamOf(asked, going);
    if (streamed === null) return bringRecords(store, asked, going);
    try {
      return await bringStreamed(store, asked, streamed, going);
    } finally {
      streamed.close?.();
    }
  };
}

function tablesOf(
  files: MappedFiles['files'],
  mapping: string,
  { published, isLeaving }: Bringing,
  { stop, told }: BringingOn,
): Promise<StreamedRecords> {
  return mappedRecords({ files, mapping, published, isLeaving, stop, told: (rows) => told('read', rows, null) });
}

async function streamOf({ files, format, published, isLeaving }: Bringing, { stop, told }: BringingOn): Promise<StreamedRecords | null> {
  return streamRecords(files, { format: recordFormat(format), published, isLeaving, stop, told: (rows) => told('read', rows, null) });
}

function recordFormat(format: Bringing['format']): ImportFormat | null {
  return importFormats.find((each) => each === format) ?? null;
}

/** A mapping of a format that reads its tables itself is one of the files. */
async function withSpeaking(asked: Bringing): Promise<Bringing> {
  const { mapping, files } = asked;
  if (mapping === null || !(await speakOfTables([mapping]))) return asked;
  return { ...asked, files: [mapping, ...files], mapping: null };
}

async function bringRecords(store: LandingStore, asked: Bringing, { stop, told }: BringingOn): Promise<ImportReport> {
  const { files, format, published, isDryRun, isLeaving, mapping, signature, language } = asked;
  const first = await readRecords(files, {
    format: recordFormat(format),
    published,
    told: (records, of) => told(of === null ? 'read' : 'records read', records, of),
    isLeaving,
    mapping,
  });
  const read = await withinRoots(store, first, asked.edition);
  if (stop.aborted) throw new ImportStopped(false);
  const { batch, listings = [] } = read;
  const notes = (read.notes ?? []).map((note) => saidIn(note, language));
  const lengths = counted((list) => batch[list].length);
  const { leftOut = nothingLeftOut } = read;
  const held = { rows: null, leftOut, decisions: batch.decisions.length, dossiers: batch.dossiers.map(({ id }) => id) };
  const all = lengths.documents + lengths.entities + lengths.allegations + lengths.relationships;
  told('records read', all, all);
  const found = await editionsOf(store, listings, asked.edition);
  refuseLeaving(leftOut, found);
  if (found.superseded.length > 0) return nothingDone({ ...held, notes }, lengths, found, asked);
  notes.push(...leftOutBefore(found, language));
  const earlier = earlierClaims(store, found);
  notes.push(...(await refuseOthers(store, { found, earlier }, read)).map((note) => saidIn(note, language)));
  const waitsAlone = (claim: Id): boolean => read.waitsAlone?.has(claim) === true;
  const plan = await planEditions(store, { found, earlier, waitsAlone }, only({ batch }));
  notes.push(...doubtfulNote(plan, language));
  const writer = editionWriter(store, { found, listings, plan });
  const written = listings.length === 0 ? batch : await writer.of(batch, (wrong) => read.placed(wrong, nothingKnown));
  const as = { ...read, batch: await withGone(written, writer) };
  notes.push(...passedNotes(writer, language));
  const editions = await editionReports(store, plan.differences, writer.told, language);
  const counts = (by: readonly ChangeCount[]): PartCounts =>
    unmarked(
      counted((list) => {
        const { created = 0, changed = 0 } = by.find((each) => each.list === list) ?? {};
        return { read: lengths[list], created, changed };
      }),
      plan,
    );
  if (isDryRun) return { ...held, notes, editions, written: false, counts: counts(await tried(store, as)) };
  const { changed, counts: made } = await land(store, as, signature);
  return { ...held, notes, editions, written: true, counts: counts(made), changes: made.length > 0 ? [changed.change.id] : [] };
}

async function bringStreamed(
  store: LandingStore,
  asked: Bringing,
  streamed: StreamedRecords,
  { stop, told }: BringingOn,
): Promise<ImportReport> {
  const { isDryRun, signature, language } = asked;
  const { rows } = streamed;
  const notes = streamed.notes.map((note) => saidIn(note, language));
  const going = {
    stop,
    told: (what: 'checked' | 'written' | 'set back', done: number) => told(what, done, what === 'set back' ? null : rows),
  };
  const held = { rows, notes, leftOut: streamed.leftOut, decisions: 0, dossiers: [] };
  const found = await editionsOf(store, streamed.listings, asked.edition);
  refuseLeaving(streamed.leftOut, found);
  if (found.superseded.length > 0) return nothingDone(held, await lengthsOf(streamed), found, asked);
  notes.push(...leftOutBefore(found, language));
  const namesakes = createRowNamesakes((id) => streamed.kindOf(id) !== null);
  const reading = { found, earlier: earlierClaims(store, found), waitsAlone: streamed.waitsAlone ?? (() => true) };
  const plan = await planEditions(store, reading, namesakes.passing(streamed.parts()));
  notes.push(...doubtfulNote(plan, language), ...(await namesakes.told(store, plan)).map((note) => saidIn(note, language)));
  const writer = editionWriter(store, { found, listings: streamed.listings, plan });
  const as = { ...streamed, parts: () => editionParts(streamed, writer) };
  if (isDryRun) {
    const counts = unmarked(await triedParts(store, as, going), plan, true);
    notes.push(...passedNotes(writer, language));
    return { ...held, editions: await editionReports(store, plan.differences, writer.told, language), written: false, counts };
  }
  const { counts, changes, dossiers } = await landParts(store, as, signature, { ...going, isFirst: found.kept.size === 0 });
  notes.push(...passedNotes(writer, language));
  const editions = await editionReports(store, plan.differences, writer.told, language);
  return { ...held, editions, written: true, counts: unmarked(counts, plan, true), changes, dossiers };
}

/** Throws ImportRefused where rows are left out of a newer edition: what they say would be told as no longer said. */
function refuseLeaving(leftOut: LeftOut, { editions }: EditionsOf): void {
  if (leftOut.rows === 0 || editions.length === 0) return;
  const told = said('leftOutOfEdition', { count: leftOut.rows });
  throw refusalOf([
    ...editions.map(({ listing: { path } }) => complaintOf({ file: path, line: 1, column: 1 }, told)),
    ...leftOut.complaints,
  ]);
}

/** That rows of an edition before were left out, so that not all that is new is new. */
function leftOutBefore({ editions, kept }: EditionsOf, language: Language): readonly string[] {
  return editions.flatMap(({ listing: { path, dossier }, earlier }) =>
    tellsLeftOut(kept.get(dossier.id)?.summary ?? unsaid, earlier) ? [saidIn(said('leftOutBefore', { file: path }), language)] : [],
  );
}

/** That values are kept which the newer edition may have left out. */
function doubtfulNote({ doubtful }: EditionPlan, language: Language): readonly string[] {
  return doubtful === 0 ? [] : [saidIn(said('keptOfOthers', { count: doubtful }), language)];
}

/** That ids have other names than before, or are said to be what they cannot be, as if somebody else were meant; and what waits, for a person took it back. */
function passedNotes({ renamed, exchanged, takenBack }: EditionWriter, language: Language): readonly string[] {
  const others = [['renamed', renamed] as const, ['exchanged', exchanged] as const].flatMap(([code, told]) =>
    told.count() === 0 ? [] : [saidIn(said(code, { count: told.count(), names: told.shown() }), language)],
  );
  return takenBack.count() === 0 ? others : [...others, saidIn(said('takenBackBefore', { count: takenBack.count() }), language)];
}

async function* only<Part>(part: Part): AsyncIterable<Part> {
  yield part;
}

async function withGone(batch: Batch, writer: EditionWriter): Promise<Batch> {
  const gone = (await Array.fromAsync(writer.gone())).flatMap(({ allegations }) => allegations);
  return gone.length === 0 ? batch : { ...batch, allegations: [...batch.allegations, ...gone] };
}

/** Counts of the files' own records, without the claims of earlier editions that are marked and the entities that only have another document. isRead: these are among those that were read, too. */
function unmarked(counts: PartCounts, { marks, resourced }: EditionPlan, isRead = false): PartCounts {
  const { read, created, changed } = counts.allegations;
  return {
    ...counts,
    entities: { ...counts.entities, changed: counts.entities.changed - resourced },
    allegations: { read: isRead ? read - marks.length : read, created, changed: changed - marks.length },
  };
}

/** What comes of files that are older than what is there of them: nothing. */
function nothingDone(
  { notes, ...held }: Omit<Held, 'editions'>,
  lengths: { readonly [List in CountedList]: number },
  { superseded }: EditionsOf,
  { isDryRun, language }: Pick<Bringing, 'isDryRun' | 'language'>,
): ImportReport {
  const older = superseded.map(({ listing: { path }, by }) =>
    saidIn(said('alreadyNewer', { file: path, name: by.fileName ?? by.title }), language),
  );
  const counts = counted((list) => ({ read: lengths[list], created: 0, changed: 0 }));
  const all = { ...held, notes: [...notes, ...older], editions: [], counts };
  return isDryRun ? { ...all, written: false } : { ...all, written: true, changes: [] };
}

async function lengthsOf(streamed: StreamedRecords): Promise<{ readonly [List in CountedList]: number }> {
  const lengths = { documents: 0, entities: 0, allegations: 0, relationships: 0 };
  for await (const { batch } of streamed.parts()) for (const list of countedLists) lengths[list] += batch[list].length;
  return lengths;
}

function counted<Count>(count: (list: CountedList) => Count): { readonly [List in CountedList]: Count } {
  return {
    documents: count('documents'),
    entities: count('entities'),
    allegations: count('allegations'),
    relationships: count('relationships'),
  };
}
