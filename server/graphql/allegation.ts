import type { DocumentRecord } from '#server/domain/document.ts';
import { inLanguage } from '#server/domain/localized.ts';
import { bounded, cursor } from '#server/graphql/arguments.ts';
import { connectionOf } from '#server/graphql/connectionOf.ts';
import type { AllegationResolvers, DocumentResolvers, DossierResolvers, LocatorResolvers } from '#server/graphql/generated.ts';
import { graphFilter } from '#server/graphql/arguments.ts';

/** Fields of a claim. */
export const allegation: AllegationResolvers = {
  claim: (row, { language }) => inLanguage(row.claim, language ?? 'EN') ?? '',
  note: (row, { language }) => inLanguage(row.note, language ?? 'EN'),
  speakers: (row, _, { entities }) => entities.readAll(row.speakers),
  transmittedBy: (row, _, { entities }) => entities.readAll(row.transmittedBy),
  about: (row, _, { entities }) => entities.readAll(row.about),
  document(row, _, { documents }) {
    const found = documents.read(row.document);
    return found instanceof Promise ? found.then((document) => present(document, row.document)) : present(found, row.document);
  },
  relationships: (row, _, { relationships }) => relationships.readAll(row.relationships),
  contradicts: (row, _, { allegations }) => allegations.readAll(row.contradicts),
};

/** Fields of a locator. No text can be attached yet, so there is none to show or to compare. */
export const locator: LocatorResolvers = { text: () => null, intact: () => null };

/** Fields of a document. */
export const document: DocumentResolvers = {
  publisher: (row, _, { entities }) => (row.publisher === null ? null : entities.read(row.publisher)),
  copyOf: (row, _, { documents }) => (row.copyOf === null ? null : documents.read(row.copyOf)),
  hasText: () => false,
  async allegations(row, { first, after }, { pages, allegations }) {
    const slice = await pages.findAllegations({
      speaker: null,
      document: row.id,
      about: null,
      first: bounded('first', first, { most: 200, otherwise: 50 }),
      after: cursor('after', after),
    });
    allegations.tell(slice.items);
    return connectionOf(slice, ({ id }) => id);
  },
};

/** Fields of a dossier. */
export const dossier: DossierResolvers = {
  title: (row, { language }) => inLanguage(row.title, language ?? 'EN') ?? row.id,
  summary: (row, { language }) => inLanguage(row.summary, language ?? 'EN'),
  documents: (row, _, { documents }) => documents.readAll(row.documents),
  async subgraph(row, { filter, first }, { engine, stop, entities, relationships }) {
    const subgraph = await engine.subgraphOfDocuments(
      row.documents,
      graphFilter(filter),
      bounded('first', first, { most: 1_000, otherwise: 300 }),
      stop,
    );
    entities.tell(subgraph.entities);
    relationships.tell(subgraph.relationships);
    return subgraph;
  },
};

function present(document: DocumentRecord | null, id: string): DocumentRecord {
  if (document === null) throw new TypeError(`the store names the document ${id} and does not hold it`);
  return document;
}
