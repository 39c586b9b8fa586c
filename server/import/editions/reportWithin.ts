import type { Id } from '#server/domain/id.ts';

const report = ':r-';

/** Whether a document is a report within a file, and not the file. */
export function isReport(document: Id): boolean {
  return document.includes(report);
}

/** Whether a document is a file, or a report within it. */
export function isPartOf(document: Id, file: Id): boolean {
  return document === file || document.startsWith(`${file}${report}`);
}
