import type { Language } from '#graph-schema/generated/ontology.ts';
import { entityLabel } from '#server/domain/entity.ts';
import type { EntitiesByNode, Said } from '#server/import/graph/listedGraph.ts';
import { isolated, type Listing } from '#server/import/listing.ts';

/** Who says what of a file, as the list of whoever says it: that of the publisher, or that of a node of the file, in which case both are named. */
export function sayingIn(listing: Listing, entities: EntitiesByNode): (said: Pick<Said, 'by' | 'document'>) => Listing {
  const known = new Map<string, Listing>();
  return ({ by, document }) => {
    const key = `${by ?? ''}\n${document?.id ?? ''}`;
    const found = known.get(key) ?? asSaid(listing, entities, { by, document });
    known.set(key, found);
    return found;
  };
}

function asSaid(listing: Listing, entities: EntitiesByNode, { by, document }: Pick<Said, 'by' | 'document'>): Listing {
  const author = by === null ? undefined : entities.get(by);
  const publisher = author ?? listing.publisher;
  const { en = '', ar = '' } = listing.accordingTo;
  const isFile = document === null || document.title === listing.document.title;
  const chain = (name: string | null, title: (text: string) => string, file: string): readonly string[] => [
    ...(name === null ? [] : [isolated(name)]),
    ...(isFile ? [] : [title(isolated(document.title))]),
    file,
  ];
  const name = (language: Language) => (author === undefined ? null : entityLabel(author, language));
  return {
    ...listing,
    publisher,
    document: document ?? listing.document,
    accordingTo: {
      en: `According to ${chain(name('EN'), (title) => `“${title}”`, en.replace(/^According to /u, '')).join(', in ')}`,
      ar: `بحسب ${chain(name('AR'), (title) => `«${title}»`, ar.replace(/^بحسب /u, '')).join('، في ')}`,
    },
  };
}
