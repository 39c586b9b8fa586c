import type { RecordRef } from '#server/domain/change.ts';
import type { Decision } from '#server/domain/decision.ts';
import type { Complaint } from '#server/engine/batch.ts';

/** Something that went wrong in a way that has a name: its code is stable and part of the API; its message says what, where and what to do. */
export abstract class Failure extends Error {
  abstract readonly code: string;
}

/** A question named entities that are not in the graph. */
export class UnknownEntity extends Failure {
  readonly code = 'UNKNOWN_ENTITY';
  readonly ids: readonly string[];
  constructor(ids: readonly string[]) {
    super(`no entity has the id ${ids.map((id) => JSON.stringify(id)).join(', ')}; search for its name to find its id`);
    this.ids = ids;
  }
}

/** A question named a dossier that has not been loaded. */
export class UnknownDossier extends Failure {
  readonly code = 'UNKNOWN_DOSSIER';
  constructor(id: string) {
    super(`no dossier has the id ${JSON.stringify(id)}; dossiers lists those that have been loaded`);
  }
}

/** A question named documents that are not in the graph. */
export class UnknownDocument extends Failure {
  readonly code = 'UNKNOWN_DOCUMENT';
  readonly ids: readonly string[];
  constructor(ids: readonly string[]) {
    super(`no document has the id ${ids.map((id) => JSON.stringify(id)).join(', ')}; dossiers { documents { id } } names those there are`);
    this.ids = ids;
  }
}

/** A batch breaks the rules of the graph; nothing of it was written. */
export class BatchRefused extends Failure {
  readonly code = 'BATCH_REFUSED';
  readonly complaints: readonly Complaint[];
  constructor(complaints: readonly Complaint[]) {
    const shown = complaints
      .slice(0, 20)
      .map(({ list, id, field, message }) => `${list} ${id}${field === null ? '' : `, ${field}`}: ${message}`);
    super(
      [
        `nothing was written, for ${complaints.length} reason${complaints.length === 1 ? '' : 's'}:`,
        ...shown,
        ...(complaints.length > 20 ? [`and ${complaints.length - 20} more`] : []),
      ].join('\n'),
    );
    this.complaints = complaints;
  }
}

/** A decision about two entities cannot be made, or cannot be undone: they are of two kinds, or it contradicts another one. Nothing was recorded. */
export class DecisionRefused extends Failure {
  readonly code = 'DECISION_REFUSED';
  /** Those that stand against it: one of them must be undone first. */
  readonly decisions: readonly Decision[];
  constructor(message: string, decisions: readonly Decision[] = []) {
    super(message);
    this.decisions = decisions;
  }
}

/** A change rests on a state of records that others have changed since; nothing of it was written. */
export class Conflict extends Failure {
  readonly code = 'CONFLICT';
  readonly records: readonly RecordRef[];
  constructor(records: readonly RecordRef[]) {
    const names = records.slice(0, 5).map(({ list, id }) => `${id} (${list})`);
    super(
      `somebody else changed ${names.join(', ')}${records.length > 5 ? ` and ${records.length - 5} more` : ''} in the meantime; look at what it says now, and decide again`,
    );
    this.records = records;
  }
}

/** What was asked for was not saved, or is deleted. */
export class UnknownInvestigation extends Failure {
  readonly code = 'UNKNOWN_INVESTIGATION';
  constructor(id: string) {
    super(`no investigation has the id ${JSON.stringify(id)}; investigations lists those that are saved`);
  }
}

/** A question named a change that was not made. */
export class UnknownChange extends Failure {
  readonly code = 'UNKNOWN_CHANGE';
  constructor(id: string) {
    super(`no change has the id ${JSON.stringify(id)}`);
  }
}

/** The store does not answer. */
export class StoreUnavailable extends Failure {
  readonly code = 'STORE_UNAVAILABLE';
}

/** A store that was in use is not there any more, or an empty file lies in its place. */
export class StoreMissing extends Failure {
  readonly code = 'STORE_MISSING';
  constructor(path: string, how: 'missing' | 'empty', beside: readonly string[]) {
    super(
      `${path} was in use and is ${how}; nothing was loaded in its place. Put it back, from a backup with npm run dossier -- restore, or, to begin with nothing, remove ${beside.join(' and ')}`,
    );
  }
}

/** Something of a store is there, and something that belongs to it is not. */
export class StoreIncomplete extends Failure {
  readonly code = 'STORE_INCOMPLETE';
  constructor(path: string, what: string) {
    super(
      `${path} is not all there is of its store: ${what}. Copy the whole data folder, or put back a backup with npm run dossier -- restore`,
    );
  }
}

/** A store cannot be backed up, or put back; nothing was replaced. */
export class BackupRefused extends Failure {
  readonly code = 'BACKUP_REFUSED';
}

/** There is no room for what is to be written; nothing of it was. */
export class StoreFull extends Failure {
  readonly code = 'STORE_FULL';
  constructor(path: string, options?: ErrorOptions) {
    super(
      `there is no room to write ${path}: its disk, or what may be used of it, is full; nothing of this was written. Make room and try again`,
      options,
    );
  }
}

/** The store can be read and not written. */
export class StoreReadOnly extends Failure {
  readonly code = 'STORE_READ_ONLY';
  constructor(path: string, options?: ErrorOptions) {
    super(
      `${path} lies where nothing can be written: its disk is mounted to be read only; put the data folder elsewhere with ISNAD_DATA`,
      options,
    );
  }
}

/** Whoever runs Isnad may not open the store, or not write it. */
export class StoreForbidden extends Failure {
  readonly code = 'STORE_FORBIDDEN';
  constructor(path: string, options?: ErrorOptions) {
    super(
      `${path} may not be read and written by the user who runs Isnad; give that user the folder and what is in it, or choose another with ISNAD_DATA`,
      options,
    );
  }
}

/** Another process has the store open. */
export class StoreLocked extends Failure {
  readonly code = 'STORE_LOCKED';
  constructor(path: string, options?: ErrorOptions) {
    super(`${path} is open in another process; stop that one, or choose another data folder with ISNAD_DATA`, options);
  }
}

/** The file is not a store of ours, or it is damaged. */
export class StoreDamaged extends Failure {
  readonly code = 'STORE_DAMAGED';
  readonly what: string;
  constructor(path: string, what: string, options?: ErrorOptions) {
    super(`${path} cannot be used: ${what}; restore a copy of it, or choose another data folder with ISNAD_DATA`, options);
    this.what = what;
  }
}

/** The store was written by a later version. */
export class StoreTooNew extends Failure {
  readonly code = 'STORE_TOO_NEW';
  constructor(where: string, found: number, known: number, other: 'data folder with ISNAD_DATA' | 'database with NEO4J_DATABASE') {
    super(
      `${where} was written by a later version of Isnad (its format is ${found}, this version knows ${known}); update Isnad, or choose another ${other}`,
    );
  }
}

/** The store does not speak Cypher. */
export class CypherUnavailable extends Failure {
  readonly code = 'CYPHER_UNAVAILABLE';
  constructor() {
    super(
      'the embedded store does not speak Cypher; start Isnad with Neo4j to ask in Cypher: npm run neo4j, then set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD',
    );
  }
}

/** A Cypher statement is not allowed, or not correct. */
export class CypherRefused extends Failure {
  readonly code = 'CYPHER_REFUSED';
}

/** As many Cypher statements of readers run as may run at once. */
export class CypherBusy extends Failure {
  readonly code = 'CYPHER_BUSY';
  constructor(most: number) {
    super(`${most} statements in Cypher run already, and no more may run at once; try again when one of them has ended`);
  }
}

/** A question took longer than it may. */
export class TookTooLong extends Failure {
  readonly code = 'TOOK_TOO_LONG';
  constructor(milliseconds: number) {
    super(
      `the question took longer than ${milliseconds} ms and was stopped; ask for less: a smaller depth, length or limit, or a narrower filter`,
    );
  }
}

/** The asker went away before the answer was ready. */
export class Stopped extends Failure {
  readonly code = 'STOPPED';
  constructor() {
    super('the question was stopped because nobody waits for its answer any more');
  }
}

/** Neo4j does not let us in. */
export class Neo4jCredentials extends Failure {
  readonly code = 'NEO4J_CREDENTIALS';
  constructor(uri: string, options?: ErrorOptions) {
    super(`Neo4j at ${uri} refuses the user or the password, or the user may not do this; set NEO4J_USER and NEO4J_PASSWORD`, options);
  }
}

/** The Neo4j server is older than the store can use. agent: how it names itself. */
export class Neo4jTooOld extends Failure {
  readonly code = 'NEO4J_TOO_OLD';
  constructor(agent: string) {
    super(`this server is ${agent}; Isnad needs Neo4j 5.26 or later`);
  }
}
