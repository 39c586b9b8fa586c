import type { Id } from '#server/domain/id.ts';
import type { EntityKind } from '#graph-schema/generated/ontology.ts';
import type { Batch, Complaint } from '#server/engine/batch.ts';
import type { Known } from '#server/engine/known.ts';
import type { Listing } from '#server/import/listing.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import type { Said } from '#server/import/words/said.ts';

/** What a person says of files that somebody published, for formats that do not say it themselves; title null: that of each is its name. */
export type PublishedAs = { readonly title: string | null; readonly publisher: string | null };

/** Tells how many records were read so far, of how many (null: nobody knows). Asked often, so that it is cheap. */
export type ReadSoFar = (records: number, of: number | null) => void;

/** The files to read, each by its path. path: what a person named, the file or the folder; what is wrong with the whole stands there. told: formats whose files are small may leave it out. */
type ImportFiles = {
  readonly path: string;
  readonly files: readonly string[];
  readonly published: PublishedAs;
  readonly told?: ReadSoFar | undefined;
  /** Whether a record with a fault is left out, where else one refuses all. */
  readonly isLeaving?: boolean | undefined;
  /** The file of a mapping, for the tables of an archive. */
  readonly mapping?: string | null | undefined;
};

/** Records that were read, and where they stand. */
export type ReadRecords = {
  readonly batch: Batch;
  /** What is wrong with them that shows before a store is asked. */
  readonly complaints: readonly PlacedComplaint[];
  /** Complaints about the batch, at the places of its records. Left out are those that only follow from another one. */
  placed: (complaints: readonly Complaint[], known: Known) => readonly PlacedComplaint[];
  /** Lets go of what was read of the files besides the batch; what is asked of places from then on is read anew. */
  letGo: () => void;
  /** What a person may want to decide, at those places. Throws ImportRefused where what it is compared with is faulty. */
  hints: () => Promise<readonly PlacedComplaint[]>;
  /** What a person should know of how they were read: what is left out of them. */
  readonly notes?: readonly Said[];
  readonly leftOut?: LeftOut;
  /** The lists that the files are, where they are lists: an earlier edition of one may be in the store. */
  readonly listings?: readonly Listing[];
  /** Of the claims that wait those for which all that makes them wait stands at their own place, so that nothing else in the file can have become another. None where it is not there. */
  readonly waitsAlone?: ReadonlySet<Id>;
  /** The same, of files whose ids hold within their editions, with the ids of the first of these. roots: the document of the first, by that of each file. */
  within?: (roots: ReadonlyMap<Id, Id>) => Promise<ReadRecords>;
};

/** Records that are written once those of the parts before are. rows: how many rows were read up to its end. */
export type RecordPart = {
  readonly batch: Batch;
  readonly rows: number;
  /** As in ReadRecords, about this part. */
  placed: (complaints: readonly Complaint[]) => readonly PlacedComplaint[];
};

/** What was left out of files for faults in them, as a person chose. rows: how many rows, or lines that hold a record, or, where areEntries says so, nodes, edges and objects, too; of: how many there are; complaints: what is wrong with each, at its place. */
export type LeftOut<Told = PlacedComplaint> = {
  readonly rows: number;
  readonly of: number;
  readonly areEntries?: boolean;
  readonly complaints: readonly Told[];
};

/** Records of files of any length, which are never all held. notes: what a person should know of them. */
export type StreamedRecords = {
  readonly rows: number;
  readonly notes: readonly Said[];
  readonly leftOut: LeftOut;
  /** As in ReadRecords. */
  readonly listings: readonly Listing[];
  /** The parts in their order, read anew at each call. Throws ImportRefused where the files are no longer as they were. */
  parts: () => AsyncIterable<RecordPart>;
  /** The kind of an entity that an earlier part may hold. */
  kindOf: (id: string) => EntityKind | null;
  /** As in ReadRecords, of claims of parts that were read; all do where it is not there. */
  waitsAlone?: (claim: Id) => boolean;
  /** Lets go of what they are read from, where that is more than the files. */
  close?: () => void;
};

/** A way in which records are written in files. endings: those of its files, with the dot, in lower case; recognizes: whether the beginning of a file is of it, whatever its ending, where that can be told. */
export type ImportFormat = {
  readonly name: string;
  readonly endings: readonly string[];
  readonly recognizes?: (beginning: string) => boolean;
  /** Whether it can leave out records with a fault. */
  readonly leavesOut?: boolean;
  /** Whether its files hold tables, which a mapping may speak of. */
  readonly holdsTables?: boolean;
  /** Where its files speak of tables that are brought beside them: the endings of these, the names of those that a file speaks of, and what all of its own files have in them. Throws ImportRefused where it cannot be read. */
  readonly tables?: {
    readonly endings: readonly string[];
    readonly signs: readonly RegExp[];
    readonly spokenOfBy: (file: string) => Promise<readonly string[]>;
  };
  /** Throws ImportRefused where files cannot be read at all. */
  read: (files: ImportFiles) => Promise<ReadRecords>;
  /** Reads files of any length, where it can; null where these have to be held whole. Throws ImportRefused, ImportStopped. */
  stream?: (
    files: Pick<ImportFiles, 'path' | 'files' | 'published'> & {
      readonly told: ReadSoFar;
      readonly isLeaving: boolean;
      readonly stop: AbortSignal;
    },
  ) => Promise<StreamedRecords | null>;
};
