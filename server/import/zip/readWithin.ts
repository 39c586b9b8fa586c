import type { PublishedAs } from '#server/import/importFormat.ts';

/** How the files of an archive are read. mapping: the file that says what the columns of its tables mean, where that lies beside it. */
export type ReadWithin = { readonly published: PublishedAs; readonly isLeaving: boolean; readonly mapping: string | null };
