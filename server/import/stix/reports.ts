import type { DocumentRecord } from '#server/domain/document.ts';
import { parseFuzzyDate, isDate } from '#server/domain/fuzzyDate.ts';
import { toId, type Id } from '#server/domain/id.ts';
import { digest } from '#server/import/digest.ts';
import { dateIn } from '#server/import/graph/cells.ts';
import { listedId } from '#server/import/listedId.ts';
import type { Listing } from '#server/import/listing.ts';
import { memberOf } from '#server/import/memberOf.ts';
import { isRevoked } from '#server/import/stix/against.ts';
import { textIn, textsIn, type StixObject } from '#server/import/stix/bundle.ts';
import { cellsIn } from '#server/import/stix/members.ts';

/** The reports and groupings of a bundle, each a document. */
export type Reports = {
  readonly documents: readonly DocumentRecord[];
  /** The document of the first that holds an object; null where none does. */
  holding: (id: string) => DocumentRecord | null;
  /** The document of a report by its id. */
  of: (id: string) => DocumentRecord | null;
  /** Whether the first that holds an object was revoked. */
  isRevoked: (id: string) => boolean;
};

/** Reads the reports of a bundle. by: who says an object. */
export function reportsIn(listing: Listing, objects: ReadonlyMap<string, StixObject>, by: (object: StixObject) => string | null): Reports {
  const reports = [...objects.values()].filter(({ type }) => type === 'report' || type === 'grouping');
  const idOf = ({ id }: StixObject): Id => toId(`${listing.document.id}:r-${digest(id)}`);
  const own = new Map(
    reports.flatMap((each) => (textIn(each, 'x_isnad_id') === null ? [] : [[textIn(each, 'x_isnad_id'), idOf(each)] as const])),
  );
  const documents = new Map(reports.map((report) => [report.id, documentOf(report)] as const));
  const holders = new Map(reports.toReversed().flatMap((report) => textsIn(report, 'object_refs').map((ref) => [ref, report] as const)));
  return {
    documents: [...documents.values()],
    holding: (id) => documents.get(holders.get(id)?.id ?? '') ?? null,
    of: (id) => documents.get(id) ?? null,
    isRevoked: (id) => isRevoked({ value: holders.get(id)?.value }),
  };

  function documentOf(report: StixObject): DocumentRecord {
    const cells = cellsIn(report);
    const author = by(report);
    const day = /^\d{4}-\d{2}-\d{2}(?=T)/.exec(textIn(report, 'published') ?? '')?.[0] ?? '';
    const isOurs = cells.has('id');
    const { fileName, sha256 } = listing.document;
    const references: unknown = memberOf(report.value, 'external_references');
    const url = memberOf(Array.isArray(references) ? references[0] : null, 'url');
    const unsaid = isOurs ? null : listing.publisher.id;
    return {
      id: idOf(report),
      title: textIn(report, 'name') ?? report.id,
      publisher: author === null ? unsaid : listedId(listing, author),
      language: cells.get('language') ?? null,
      published: dateIn(cells, 'published').value ?? (isDate(day) ? parseFuzzyDate(day) : null),
      url: typeof url === 'string' && /^https?:\/\//u.test(url) ? url : null,
      copyOf: own.get(cells.get('copyOf') ?? null) ?? null,
      succeeds: own.get(cells.get('succeeds') ?? null) ?? null,
      fileName: isOurs ? (cells.get('fileName') ?? null) : fileName,
      sha256: isOurs ? (cells.get('sha256') ?? null) : sha256,
    };
  }
}
