import { basename } from 'node:path';
import anyAscii from 'any-ascii';
import { languageOf } from '#graph-schema/languages.ts';
import { publisherKind } from '#graph-schema/ontology.ts';
import type { DocumentRecord, DossierRecord } from '#server/domain/document.ts';
import type { EntityRecord } from '#server/domain/entity.ts';
import { toId, type Id } from '#server/domain/id.ts';
import { localized, unsaid, type Localized } from '#server/domain/localized.ts';
import { digest } from '#server/import/digest.ts';
import { scriptOf } from '#server/import/dossier/readName.ts';

/** What a person says of a file that is imported; publisher null: nobody says who published it. */
export type Published = { readonly title: string; readonly publisher: string | null };

/** A file that lists what its publisher claims: the document that it is, its publisher, who speaks in every claim of it, and how each claim begins. */
export type Listing = {
  /** Begins every id of the list but those of its claims, which begin with that of the document: another list never meets them. */
  readonly id: Id;
  /** Where the file lies, as a person named it. */
  readonly path: string;
  readonly document: DocumentRecord;
  readonly publisher: EntityRecord;
  readonly dossier: DossierRecord;
  readonly accordingTo: Localized;
  /** Where its ids hold only within the file and its newer editions: what the ids of all files of the list begin with, and whether an id that an edition has again is the same thing whatever it is called. */
  readonly ofFile?: { readonly list: Id; readonly isLasting: boolean };
};

const longestSlug = 24;

/** Has a record written out in the order of its names, in which nobody says anything. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** The list in the file at a path, of that SHA-256. The same title of the same publisher is the same list, the same bytes of it the same document; readBy: by what a mapping says of them, which read otherwise are another. */
export function listingOf(
  { title, publisher }: Published,
  { path, sha256, readBy }: { readonly path: string; readonly sha256: string; readonly readBy?: unknown },
): Listing {
  const name = basename(path);
  const id = toId(slugged(title, `${publisher ?? ''}\n${title}`));
  const published = publisherOf(publisher, id, name);
  const read = readBy === undefined ? sha256 : digest(`${sha256}\n${JSON.stringify(readBy, inOrder)}`);
  const documentId = toId(`${id}:${read.slice(0, 16)}`);
  return {
    id,
    path,
    publisher: published,
    document: {
      id: documentId,
      title,
      publisher: published.id,
      language: null,
      published: null,
      url: null,
      copyOf: null,
      succeeds: null,
      fileName: name,
      sha256,
    },
    dossier: {
      id,
      title: localized((_, language) => (language === languageOf(title) ? title : null)),
      summary: unsaid,
      documents: [documentId],
      places: [],
    },
    accordingTo: {
      en: `According to “${title}” (${publisher ?? 'publisher not named'})`,
      ar: `بحسب «${isolated(title)}» (${publisher === null ? 'الناشر غير مذكور' : isolated(publisher)})`,
    },
  };
}

/** A text that keeps its own direction in a sentence of another. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

function publisherOf(publisher: string | null, list: Id, file: string): EntityRecord {
  const names: EntityRecord['names'] =
    publisher === null
      ? [
          { text: `The publisher of ${file}, who is not named`, script: 'Latn', language: 'en', kind: 'PRIMARY' },
          { text: `ناشر ${isolated(file)} غير المذكور`, script: 'Arab', language: 'ar', kind: 'PRIMARY' },
        ]
      : [{ text: publisher, script: scriptOf(publisher), language: null, kind: 'PRIMARY' }];
  return {
    id: publisher === null ? toId(`${list}:by:publisher`) : toId(`publisher:${slugged(publisher, publisher)}`),
    kind: publisherKind,
    names,
    summary: unsaid,
    note: unsaid,
    properties: {},
  };
}

/** A text that can stand in an id: its letters, and the beginning of a digest of all that it stands for. */
function slugged(text: string, all: string): string {
  const letters = anyAscii(text)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, longestSlug);
  return `${letters}-${digest(all).slice(0, 10)}`.replace(/^-+/u, '').replaceAll(/-+/gu, '-');
}
