import type { Allegation } from '#server/domain/allegation.ts';
import type { Changed } from '#server/domain/change.ts';
import type { DocumentRecord } from '#server/domain/document.ts';
import type { Entity } from '#server/domain/entity.ts';
import type { Id } from '#server/domain/id.ts';
import type { Relationship } from '#server/domain/relationship.ts';
import type { Engine, Reading } from '#server/engine/engine.ts';
import { readerOf, type Reader } from '#server/graphql/reader.ts';
import type { AskedQuestion } from '#server/questions/askedQuestion.ts';
import { pagesOf, type Pages } from '#server/graphql/lists.ts';
import { withinOf, type Within } from '#server/graphql/within.ts';

/** What is read for one operation: its reading, and one reader for each noun, so that a level costs one question. */
type Read = {
  readonly reading: Reading;
  readonly entities: Reader<Entity>;
  readonly relationships: Reader<Relationship>;
  readonly allegations: Reader<Allegation>;
  readonly documents: Reader<DocumentRecord>;
  readonly within: Reader<Within>;
  readonly pages: Pages;
};

/** What writes. */
type Writes = Pick<Engine, 'decide' | 'undo' | 'keepPlaces' | 'saveInvestigation' | 'deleteInvestigation' | 'undoChange'>;

/** What the context asks of an engine, its readings aside. */
type Changing = Writes & Pick<Engine, 'name' | 'changes'>;

/** What resolvers of one operation share: what is read, which store answers, and what time it is. */
export type Context = Read & {
  readonly store: Engine['name'];
  readonly now: () => Date;
  /** The questions that were given to the server as files. */
  readonly questions: readonly AskedQuestion[];
  /** Writes; what is read after it is read anew. */
  readonly changing: <Result>(work: (engine: Writes) => Promise<Result>) => Promise<Result>;
  /** Changes as they are made; what is read after each is read anew. */
  readonly changes: (since: Id | null) => AsyncIterable<Changed>;
};

/** The context of an operation. begin: begins a reading; the one before is ended. */
export function contextOf(engine: Changing, begin: () => Reading, now: () => Date, questions: readonly AskedQuestion[]): Context {
  const context: Context = {
    ...readFor(begin()),
    store: engine.name,
    now,
    questions,
    async changing(work) {
      await context.reading.end();
      try {
        return await work(engine);
      } finally {
        Object.assign(context, readFor(begin()));
      }
    },
    async *changes(since) {
      for await (const each of engine.changes(since, context.reading.stop)) {
        await context.changing(async () => undefined);
        yield each;
      }
    },
  };
  return context;
}

function readFor(reading: Reading): Read {
  return {
    reading,
    entities: readerOf(reading.entities),
    relationships: readerOf(reading.relationships),
    allegations: readerOf(reading.allegations),
    documents: readerOf(reading.documents),
    within: readerOf((ids) => withinOf(reading, ids)),
    pages: pagesOf(reading),
  };
}
