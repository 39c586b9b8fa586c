import { complaintOf } from '#server/import/words/complaintOf.ts';
import { said } from '#server/import/words/said.ts';
import { basename } from 'node:path';
import { cytoscape } from '#server/import/cytoscape/cytoscape.ts';
import { dossier } from '#server/import/dossier/dossier.ts';
import { filesAt } from '#server/import/filesAt.ts';
import { followTheMoney } from '#server/import/followTheMoney/followTheMoney.ts';
import { beginningOf, formatIn } from '#server/import/formatIn.ts';
import { followTheMoneyMapping } from '#server/import/followTheMoneyMapping/followTheMoneyMapping.ts';
import { gexf } from '#server/import/gexf/gexf.ts';
import { graphml } from '#server/import/graphml/graphml.ts';
import type { ImportFormat, PublishedAs, ReadRecords, ReadSoFar, StreamedRecords } from '#server/import/importFormat.ts';
import { refusalOf } from '#server/import/importRefused.ts';
import { neo4j } from '#server/import/neo4j/neo4j.ts';
import { nodeLink } from '#server/import/nodeLink/nodeLink.ts';
import { ndjson } from '#server/import/ndjson/ndjson.ts';
import { stix } from '#server/import/stix/stix.ts';
import { zipOf } from '#server/import/zip/zip.ts';

/** The formats that may come in an archive, too. */
const single: readonly [ImportFormat, ...ImportFormat[]] = [
  dossier,
  ndjson,
  followTheMoney,
  followTheMoneyMapping,
  stix,
  graphml,
  gexf,
  cytoscape,
  nodeLink,
  neo4j,
];

/** The formats that are read. A file that none recognizes is told by its ending; one of no ending that is known here is taken for the first. */
export const importFormats: readonly [ImportFormat, ...ImportFormat[]] = [...single, zipOf(single)];

/** How files are to be read. format: null where their endings tell it; told: how far it is; isLeaving, mapping: as in Bringing. */
export type ReadAs = {
  readonly format: ImportFormat | null;
  readonly published: PublishedAs;
  readonly told?: ReadSoFar;
  readonly isLeaving?: boolean;
  readonly mapping?: string | null;
};

/** By what their endings tell, and as nobody says. */
export const asTheyAre: ReadAs = { format: null, published: { title: null, publisher: null } };

/** Reads files and folders, all in one format. Throws ImportRefused where one is not there, where formats are mixed, where one knows no leaving out that is asked for, or where they cannot be read at all. */
export async function readRecords(
  paths: string | readonly string[],
  { format, published, told, isLeaving, mapping }: ReadAs = asTheyAre,
): Promise<ReadRecords> {
  const path = [paths].flat()[0] ?? '';
  const { files, chosen } = await recordFilesAt([paths].flat(), format);
  if (isLeaving && !chosen.leavesOut) throw refusalOf([complaintOf({ file: path, line: 1, column: 1 }, said('wholeOnly'))]);
  return chosen.read({ path, files, published, told, isLeaving, mapping });
}

/** The same of files that their format never holds whole; null where it has to. Throws ImportStopped, too. */
export async function streamRecords(
  paths: readonly string[],
  { format, stop, ...as }: Required<Pick<ReadAs, 'format' | 'published' | 'told' | 'isLeaving'>> & { readonly stop: AbortSignal },
): Promise<StreamedRecords | null> {
  const { files, chosen } = await recordFilesAt(paths, format);
  return (await chosen.stream?.({ ...as, path: paths[0] ?? '', files, stop })) ?? null;
}

/** The files at paths and in the folders among them, and the format in which they are read: that which is given, else what they tell. Throws ImportRefused as readRecords does. */
export async function recordFilesAt(
  paths: readonly string[],
  format: ImportFormat | null,
): Promise<{ readonly files: readonly string[]; readonly chosen: ImportFormat }> {
  const among = async (endings: readonly string[]) => [...new Set((await Promise.all(paths.map((each) => filesAt(each, endings)))).flat())];
  const files = await among((format === null ? importFormats : [format]).flatMap((each) => each.endings));
  const chosen = format ?? (await formatOf(paths[0] ?? '', files));
  return { files: chosen.tables === undefined ? files : await among([...chosen.endings, ...chosen.tables.endings]), chosen };
}

/** Whether any of these files speaks of tables beside it, in a format that reads both. */
export async function speakOfTables(files: readonly string[]): Promise<boolean> {
  const speaking = importFormats.filter(({ tables }) => tables !== undefined);
  for (const file of files) {
    const beginning = await beginningOf(file);
    if (speaking.some(({ recognizes }) => recognizes?.(beginning) === true)) return true;
  }
  return false;
}

async function formatOf(path: string, files: readonly string[]): Promise<ImportFormat> {
  const found = new Map<ImportFormat, string>();
  for (const file of files) {
    const beginning = await beginningOf(file);
    const format = formatIn(file, beginning, importFormats);
    if (format === null) refuseOtherJson(file, beginning);
    else if (!found.has(format)) found.set(format, file);
  }
  const [format = importFormats[0], other] = importFormats.filter((each) => found.has(each));
  if (!other) return format;
  const [one, two] = [format, other].map((each) => basename(found.get(each) ?? ''));
  throw refusalOf([complaintOf({ file: path, line: 1, column: 1 }, said('twoFormats', { one: one ?? '', two: two ?? '' }))]);
}

/** Throws ImportRefused for JSON of a form that nothing here reads; what may be a dossier goes on. */
function refuseOtherJson(file: string, beginning: string): void {
  if (!file.toLowerCase().endsWith('.json') || /"(?:dossier|documents|entities|allegations|relationships)"\s*:/u.test(beginning)) return;
  const wrong = said(beginning.startsWith('[') ? 'flatList' : 'otherJson');
  if (/^[[{]/u.test(beginning)) throw refusalOf([complaintOf({ file, line: 1, column: 1 }, wrong)]);
}
