import type { DocumentRecord } from '#server/domain/document.ts';
import type { Localized } from '#server/domain/localized.ts';

const digestShown = 16;

/** A file as it is told where rows of it are left out: by its name, and by the beginning of its digest, for another edition may have the name. */
export function leftOutMark({ fileName, title, sha256 }: Pick<DocumentRecord, 'fileName' | 'title' | 'sha256'>): string {
  return `${fileName ?? title} (SHA-256 ${sha256?.slice(0, digestShown) ?? '?'}…)`;
}

/** Whether a text tells that rows of a document are left out. */
export function tellsLeftOut(text: Localized, document: Parameters<typeof leftOutMark>[0]): boolean {
  return Object.values(text).some((each) => each.includes(leftOutMark(document)));
}
