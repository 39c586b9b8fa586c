import type { Allegation } from '#server/domain/allegation.ts';
import type { DocumentRecord } from '#server/domain/document.ts';
import type { Entity } from '#server/domain/entity.ts';
import type { Relationship } from '#server/domain/relationship.ts';
import type { Engine } from '#server/engine/engine.ts';
import type { Stop } from '#server/engine/store.ts';
import { readerOf, type Reader } from '#server/graphql/reader.ts';
import { pagesOf, type Pages } from '#server/graphql/lists.ts';
import { withinOf, type Within } from '#server/graphql/within.ts';

/** What resolvers of one request share: the engine, when to stop, what time it is, and one reader for each noun, so that a level costs one question. */
export type Context = {
  readonly engine: Engine;
  readonly stop: Stop;
  readonly now: () => Date;
  readonly entities: Reader<Entity>;
  readonly relationships: Reader<Relationship>;
  readonly allegations: Reader<Allegation>;
  readonly documents: Reader<DocumentRecord>;
  readonly within: Reader<Within>;
  readonly pages: Pages;
};

/** The context of one request. */
export function contextOf(engine: Engine, stop: Stop, now: () => Date): Context {
  return {
    engine,
    stop,
    now,
    entities: readerOf((ids) => engine.entities(ids)),
    relationships: readerOf((ids) => engine.relationships(ids)),
    allegations: readerOf((ids) => engine.allegations(ids)),
    documents: readerOf((ids) => engine.documents(ids)),
    within: readerOf((ids) => withinOf(engine, ids, stop)),
    pages: pagesOf(engine, stop),
  };
}
