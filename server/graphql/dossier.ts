import { inLanguage } from '#server/domain/localized.ts';
import { farthestPlace, mostPlaces, type EntityPlace } from '#server/domain/entityPlace.ts';
import { isId } from '#server/domain/id.ts';
import { UnknownDossier } from '#server/engine/failure.ts';
import { bounded, graphFilter, InvalidArgument, oneId } from '#server/graphql/arguments.ts';
import type { EntityPlaceInput, Resolvers } from '#server/graphql/generated.ts';
import { toldSubgraph } from '#server/graphql/subgraph.ts';

/** The dossiers, keeping where their entities stand, and the fields of one. */
export const dossier: Resolvers = {
  Query: {
    dossier: async (_, { id = null }, { reading }) => (await reading.dossiers()).find((each) => id === null || each.id === id) ?? null,
    dossiers: (_, __, { reading }) => reading.dossiers(),
  },
  Mutation: {
    keepPlaces: (_, { dossier: id, places }, { changing, now }) => {
      if (!isId(id)) throw new UnknownDossier(id.slice(0, 128));
      if (places.length > mostPlaces) throw new InvalidArgument('places', `holds at most ${mostPlaces} places, not ${places.length}`);
      const signature = { by: 'a layout', at: now().toISOString(), why: null };
      return changing((engine) => engine.keepPlaces(id, places.map(placeOf), signature));
    },
  },
  Dossier: {
    title: (row, { language }) => inLanguage(row.title, language ?? 'EN') ?? row.id,
    summary: (row, { language }) => inLanguage(row.summary, language ?? 'EN'),
    documents: (row, _, { documents }) => documents.readAll(row.documents),
    places: (row, { first }) => row.places.slice(0, bounded('first', first, { most: mostPlaces, otherwise: mostPlaces })),
    async subgraph(row, { filter, first }, context) {
      const most = bounded('first', first, { most: 1_000, otherwise: 300 });
      return toldSubgraph(await context.reading.subgraphOfDocuments(row.documents, graphFilter(filter, 'drawn'), most), context);
    },
  },
};

function placeOf({ entity, x, y, side }: EntityPlaceInput, index: number): EntityPlace {
  const within = { least: -farthestPlace, most: farthestPlace, otherwise: 0 };
  return {
    entity: oneId(`places.${index}.entity`, entity),
    x: bounded(`places.${index}.x`, x, within),
    y: bounded(`places.${index}.y`, y, within),
    side,
  };
}
