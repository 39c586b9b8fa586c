import type { EntityKind, Language, RelationshipType } from '#graph-schema/generated/ontology.ts';
import type { LookedColumn } from '#web/api/lookedColumn.ts';
import { ApiFailure, Refused, Unreachable, Unreadable } from '#web/api/failure.ts';

/** What the server takes: how many bytes at once, and the formats by their names and the endings of their files. isShared: files of other formats have them, too; signs: where a file tells by its text that it is of the format, and reads tables beside it, regular expressions that it has in it. */
export type Takes = {
  readonly mostBytes: number;
  readonly formats: readonly {
    readonly name: string;
    readonly endings: readonly string[];
    readonly isTable: boolean;
    readonly isShared: boolean;
    readonly signs: readonly { readonly source: string; readonly flags: string }[];
  }[];
  readonly mapping: MappingMay;
};

/** A property, and how its cells are read. */
type Readable = { readonly name: string; readonly reads: 'date' | 'amount' | 'localized' | 'number' | 'text' };

/** What a mapping may say, as the server reads one. */
export type MappingMay = {
  readonly kinds: readonly { readonly kind: EntityKind; readonly properties: readonly Readable[] }[];
  readonly types: readonly {
    readonly type: RelationshipType;
    readonly from: readonly EntityKind[];
    readonly to: readonly EntityKind[];
    readonly properties: readonly Readable[];
  }[];
  readonly schemes: readonly string[];
  readonly encodings: readonly string[];
  readonly separators: readonly string[];
};

/** What is done with files: bring writes them, try says what would be written, look shows the first rows of a table and begins its mapping. */
export type ImportAsked = {
  readonly do: 'bring' | 'try' | 'look';
  readonly files: readonly File[];
  readonly format: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly mapping: string | null;
  readonly edition?: EditionChoice | null;
  /** Whether rows of a table, or lines of FollowTheMoney, with a fault are left out, where else one refuses all. */
  readonly leaveOut?: boolean;
  readonly writtenAs?: Writing;
  readonly by: string | null;
  readonly language: Language;
};

/** How a table is written; null: it is found out, or there is no choice. header: the line that names the columns. */
export type Writing = { readonly encoding: string | null; readonly separator: string | null; readonly header: number | null };

/** How an import goes on: rows of how many, null where nobody knows. */
export type ImportProgress = {
  readonly doing: string;
  readonly rows: number;
  readonly of: number | null;
  readonly perSecond: number | null;
  readonly secondsLeft: number | null;
};

/** How many records of a list were read, and what became of them, or would. */
type Count = { readonly read: number; readonly created: number; readonly changed: number };

/** What a file is to those of its list that are here under other names. */
export type EditionChoice = 'newer' | 'further';

type ToldClaim = { readonly line: number | null; readonly words: string };

/** What a newer edition says otherwise than the one before, counted, with the first claims of each sort. document: its id; number: which edition it is, from the first. */
export type EditionReport = {
  readonly document: string;
  readonly name: string;
  readonly earlier: { readonly id: string; readonly title: string; readonly name: string | null };
  readonly number: number;
  readonly fresh: number;
  readonly gone: number;
  readonly changed: number;
  readonly same: number;
  readonly first: {
    readonly fresh: readonly ToldClaim[];
    readonly gone: readonly ToldClaim[];
    readonly changed: readonly { readonly before: ToldClaim; readonly after: ToldClaim }[];
  };
};

/** What an import found, or did. changes: those it was written by. dossiers: the ids of those it brought. leftOut: the rows that were left out, or, as areEntries says, nodes, edges and objects, and what is wrong with each. */
export type ImportReport = {
  readonly written: boolean;
  readonly rows: number | null;
  readonly notes: readonly string[];
  readonly dossiers: readonly string[];
  readonly editions: readonly EditionReport[];
  readonly leftOut: {
    readonly rows: number;
    readonly of: number;
    readonly areEntries?: boolean;
    readonly complaints: readonly Complaint[];
  };
  readonly counts: Readonly<Record<'documents' | 'entities' | 'allegations' | 'relationships', Count>>;
  readonly changes?: readonly string[];
};

/** The first rows of the tables of a file with their lines, what all of its columns hold, and a mapping that was begun for them. top: the first rows as they stand, that which names the columns among them. doubt: how it is written, which a person has to say first. */
export type TableLook = {
  readonly tables: readonly {
    readonly name: string | null;
    readonly header: readonly string[];
    readonly rows: readonly (readonly string[])[];
    readonly lines: readonly number[];
    readonly more: boolean;
    readonly looked: number;
    readonly isAll: boolean;
    readonly columns: readonly LookedColumn[];
  }[];
  readonly said: readonly string[];
  readonly writing: Writing | null;
  readonly top: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly doubt: {
    readonly about: 'encoding' | 'separator' | 'header';
    readonly choices: readonly { readonly value: string; readonly sample: string }[];
  } | null;
  readonly mapping: string;
};

/** What is wrong with a file, at its place. code: what it is, where it is told in the language that was asked for, else it is in English; cells: the row of a table that it is about, none of the line of a record, and left out where it is about neither; more: how many further ones were counted only. */
export type Complaint = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly fault?: string;
  readonly code: string;
  readonly cells?: readonly string[];
  readonly more?: number;
};

/** The files are refused, each fault at its place; nothing was written. */
export class FilesRefused extends ApiFailure {
  readonly code = 'FILES_REFUSED';
  readonly complaints: readonly Complaint[];
  constructor(complaints: readonly Complaint[]) {
    super(`the files are wrong in ${complaints.length} places`);
    this.complaints = complaints;
  }
}

/** The answer ended before it said what came of an import. */
class ImportCutOff extends ApiFailure {
  readonly code = 'IMPORT_CUT_OFF';
}

/** What brings files to the server. Each throws an ApiFailure, or the reason of the signal. Who goes away ends what is under way, and the server sets back what it wrote. */
export type Importing = {
  readonly takes: (signal: AbortSignal) => Promise<Takes>;
  readonly look: (asked: ImportAsked, signal: AbortSignal) => Promise<TableLook>;
  readonly bring: (asked: ImportAsked, told: (progress: ImportProgress) => void, signal: AbortSignal) => Promise<ImportReport>;
  /** Sets back the changes of an import, the last one first, and answers those by which that was done. */
  readonly setBack: (
    changes: readonly string[],
    told: (progress: ImportProgress) => void,
  ) => Promise<{ readonly changes: readonly string[] }>;
};

type Failed = { readonly code: string; readonly message: string; readonly complaints: readonly Complaint[] | null };
type Line =
  | ImportProgress
  | { readonly report: ImportReport }
  | { readonly look: TableLook }
  | { readonly setBack: number; readonly changes: readonly string[] }
  | { readonly failed: Failed };

/** What brings files to the server at /import. */
export function createImporting(fetch: typeof globalThis.fetch): Importing {
  async function sent(path: string, body: Blob, told: (progress: ImportProgress) => void, signal?: AbortSignal) {
    let begun = false;
    try {
      const response = await fetch(path, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body,
        ...(signal ? { signal } : {}),
      });
      begun = response.ok;
      for await (const line of linesOf(response)) {
        if ('doing' in line) told(line);
        else if ('failed' in line) throw failureOf(line.failed);
        else return line;
      }
      throw new ImportCutOff('the answer ended too early');
    } catch (error) {
      if (!(error instanceof TypeError) || signal?.aborted === true) throw error;
      if (begun) throw new ImportCutOff('the connection was lost', { cause: error });
      throw new Unreachable('the server cannot be reached', { cause: error });
    }
  }
  return {
    async takes(signal) {
      try {
        const response = await fetch('/import', { signal });
        const taken: unknown = response.ok ? await response.json() : null;
        if (!isTakes(taken)) throw new Unreadable(response.status);
        return taken;
      } catch (error) {
        if (error instanceof TypeError && !signal.aborted) throw new Unreachable('the server cannot be reached', { cause: error });
        throw error;
      }
    },
    async look(asked, signal) {
      const line = await sent('/import', bodyOf(asked), () => undefined, signal);
      if ('look' in line) return line.look;
      throw new Unreadable(200);
    },
    async bring(asked, told, signal) {
      const line = await sent('/import', bodyOf(asked), told, signal);
      if ('report' in line) return line.report;
      throw new Unreadable(200);
    },
    async setBack(changes, told) {
      const done = await sent('/import/back', new Blob([changes.join('\n')]), told);
      if ('setBack' in done) return done;
      throw new Unreadable(200);
    },
  };
}

/** A first line that says what is asked, and the files after it. */
function bodyOf({ files, mapping, ...asked }: ImportAsked): Blob {
  const head = {
    ...asked,
    files: files.map(({ name, size }) => ({ name, bytes: size })),
    mapping: mapping === null ? null : { text: mapping },
  };
  return new Blob([`${JSON.stringify(head)}\n`, ...files]);
}

function failureOf({ code, message, complaints }: Failed): ApiFailure {
  return complaints === null ? new Refused(code, message) : new FilesRefused(complaints);
}

async function* linesOf({ body, status }: Response): AsyncGenerator<Line> {
  if (body === null) throw new Unreadable(status);
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      text += done ? '\n' : decoder.decode(value, { stream: true });
      const lines = text.split('\n');
      text = lines.pop() ?? '';
      for (const line of lines) if (line.trim() !== '') yield lineOf(line, status);
      if (done) return;
    }
  } finally {
    await reader.cancel();
  }
}

function lineOf(text: string, status: number): Line {
  try {
    const value: unknown = JSON.parse(text);
    if (isLine(value)) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Unreadable(status);
}

/** The shape follows from the key, as the door of the server writes it. */
function isLine(value: unknown): value is Line {
  return typeof value === 'object' && value !== null && ['doing', 'report', 'look', 'setBack', 'failed'].some((key) => key in value);
}

function isTakes(value: unknown): value is Takes {
  return typeof value === 'object' && value !== null && 'mostBytes' in value && 'formats' in value;
}
