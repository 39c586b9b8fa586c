import type { Id } from '#server/domain/id.ts';
import type { Signature } from '#server/domain/change.ts';
import { importFormats, readRecords } from '#server/import/formats.ts';
import type { ImportFormat, PublishedAs } from '#server/import/importFormat.ts';
import { ImportStopped } from '#server/import/importStopped.ts';
import { land, tried, type LandingStore } from '#server/import/land.ts';
import { landParts, triedParts } from '#server/import/landParts.ts';
import { mappedRecords, type MappedFiles } from '#server/import/table/mappedRecords.ts';
import type { TableFormat } from '#server/import/table/tableFormat.ts';
import { tablesAt } from '#server/import/table/tablesAt.ts';
import { saidIn } from '#server/import/words/said.ts';
import type { Language } from '#graph-schema/generated/ontology.ts';

/** The lists of records whose counts a person is told. */
export const countedLists = ['documents', 'entities', 'allegations', 'relationships'] as const;
type CountedList = (typeof countedLists)[number];

/** Files to bring, as a person names them. mapping: its file, for tables. format: null where the endings tell it. */
export type Bringing = {
  readonly files: readonly string[];
  readonly format: ImportFormat | TableFormat | null;
  readonly published: PublishedAs;
  readonly mapping: string | null;
  readonly isDryRun: boolean;
  /** In which language notes are told that can be; complaints carry what each can be told of. */
  readonly language: Language;
  readonly signature: Omit<Signature, 'id'>;
};

/** Tells how an import goes on: what is done with rows, how many, of how many (null: nobody knows). stop: a person ends it. */
export type BringingOn = { readonly stop: AbortSignal; told: (what: string, rows: number, of: number | null) => void };

/** What files hold. rows: null where they are no tables; dossiers: the ids of those that are brought, none of a table that is only tried. */
type Held = {
  readonly rows: number | null;
  readonly notes: readonly string[];
  readonly decisions: number;
  readonly dossiers: readonly string[];
};

/** What an import found, or did. there: how many records the store has already. changes: those it was written by, which setting back undoes, the last one first. */
export type ImportReport = Held &
  (
    | { readonly written: false; readonly counts: Counts<'read' | 'there'> }
    | { readonly written: true; readonly counts: Counts<'read' | 'created' | 'changed'>; readonly changes: readonly Id[] }
  );
type Counts<Name extends string> = { readonly [List in CountedList]: { readonly [Each in Name]: number } };

/** Opens the tables among files, so that what is no import is known before a store is opened, and answers what brings them, whole or not at all. Throws ImportRefused, ImportStopped, ImportStays. */
export async function bringing(asked: Bringing): Promise<(store: LandingStore, going: BringingOn) => Promise<ImportReport>> {
  const { files, format, mapping } = asked;
  const tables = await tablesAt(files, format, mapping);
  return (store, going) =>
    tables !== null && mapping !== null ? bringTables(store, { ...asked, tables, mapping }, going) : bringRecords(store, asked, going);
}

async function bringRecords(
  store: LandingStore,
  { files, format, published, isDryRun, signature }: Bringing,
  { stop, told }: BringingOn,
): Promise<ImportReport> {
  const read = await readRecords(files, { format: importFormats.find((each) => each === format) ?? null, published });
  if (stop.aborted) throw new ImportStopped(false);
  const { batch, notes = [] } = read;
  const lengths = counted((list) => batch[list].length);
  const held = { rows: null, notes, decisions: batch.decisions.length, dossiers: batch.dossiers.map(({ id }) => id) };
  const all = lengths.documents + lengths.entities + lengths.allegations + lengths.relationships;
  told('records read', all, all);
  if (isDryRun) {
    const there = await tried(store, read);
    return { ...held, written: false, counts: counted((list) => ({ read: lengths[list], there: there[list] })) };
  }
  const {
    changed: { change },
    counts,
  } = await land(store, read, signature);
  const of = (list: CountedList, what: 'created' | 'changed') => counts.find((each) => each.list === list)?.[what] ?? 0;
  return {
    ...held,
    written: true,
    counts: counted((list) => ({ read: lengths[list], created: of(list, 'created'), changed: of(list, 'changed') })),
    changes: counts.length > 0 ? [change.id] : [],
  };
}

async function bringTables(
  store: LandingStore,
  asked: Omit<Bringing, 'mapping'> & { readonly tables: MappedFiles['files']; readonly mapping: string },
  { stop, told }: BringingOn,
): Promise<ImportReport> {
  const { tables, mapping, published, isDryRun, signature, language } = asked;
  const streamed = await mappedRecords({ files: tables, mapping, published, stop, told: (rows) => told('read', rows, null) });
  const { rows } = streamed;
  const notes = streamed.notes.map((note) => saidIn(note, language));
  const going = {
    stop,
    told: (what: 'checked' | 'written' | 'set back', done: number) => told(what, done, what === 'set back' ? null : rows),
  };
  const held = { rows, notes, decisions: 0, dossiers: [] };
  if (isDryRun) return { ...held, written: false, counts: await triedParts(store, streamed, going) };
  const { read, created, changed, changes, dossiers } = await landParts(store, streamed, signature, going);
  const counts = counted((list) => ({ read: read[list].read, created: created.get(list) ?? 0, changed: changed.get(list) ?? 0 }));
  return { ...held, written: true, counts, changes, dossiers };
}

function counted<Count>(count: (list: CountedList) => Count): { readonly [List in CountedList]: Count } {
  return {
    documents: count('documents'),
    entities: count('entities'),
    allegations: count('allegations'),
    relationships: count('relationships'),
  };
}
