import { endsWithOneOf } from '#server/import/filesAt.ts';
import { beginningOf, formatIn } from '#server/import/formatIn.ts';
import type { ImportFormat } from '#server/import/importFormat.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import { csv } from '#server/import/table/csv/csv.ts';
import { json } from '#server/import/table/json/json.ts';
import { readMapping } from '#server/import/table/mapping/readMapping.ts';
import type { TableFormat } from '#server/import/table/tableFormat.ts';
import { ods } from '#server/import/table/workbook/ods.ts';
import { xlsx } from '#server/import/table/workbook/xlsx.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';
import { said } from '#server/import/words/said.ts';
import type { Member } from '#server/import/zip/unpacked.ts';

/** A table that was unpacked. */
export type MemberTable = Member & { readonly format: TableFormat };

/** The files of an archive by what they are. byFormat: those that each format reads together; mapping: the file that says what the columns of the tables mean: the one that is given, else one of these. */
export type Sorted = {
  readonly byFormat: ReadonlyMap<ImportFormat, readonly Member[]>;
  readonly tables: readonly MemberTable[];
  readonly mapping: string | null;
  readonly complaints: readonly PlacedComplaint[];
};

/** How archives begin. */
const packed = ['PK\u0003', 'PK\u0005', '\u001F\uFFFD', 'Rar!', '7z\uFFFD', 'BZh'];
const workbooks = [xlsx, ods];

/** Sorts the files of an archive by what each says that it is. given: a mapping that lies beside it; a second one is complained about. Throws ImportRefused where the mapping among them cannot be read. */
export async function sorted(members: readonly Member[], formats: readonly ImportFormat[], given: string | null): Promise<Sorted> {
  const complaints: PlacedComplaint[] = [];
  const complain = (file: string, code: 'archiveWithin' | 'otherWithin' | 'secondMapping' | 'mappingAlone'): void =>
    void complaints.push(complaintOf({ file, line: 1, column: 1 }, said(code)));
  const begun = await Promise.all(members.map(async (member) => ({ member, beginning: await beginningOf(member.file) })));
  const mappings = begun.flatMap(({ member, beginning }) => (isMapping(member.file, beginning) ? [member] : []));
  const [within = null, ...more] = mappings;
  const mapping = given ?? within?.file ?? null;
  const others = given === null ? more : mappings;
  for (const { file } of others) complain(file, 'secondMapping');
  const spoken = new Set(mapping === null ? [] : await namesIn(mapping));
  const byFormat = new Map<ImportFormat, Member[]>();
  const beside = await spokenBeside(begun, formats);
  const tables: MemberTable[] = [];
  for (const { member, beginning } of begun) {
    const { name, file } = member;
    const lastName = name.slice(name.lastIndexOf('/') + 1).toLowerCase();
    const isPacked = packed.some((sign) => beginning.startsWith(sign));
    const workbook = workbooks.find(({ endings }) => endsWithOneOf(file, endings));
    const isSpokenOf = spoken.has(lastName) && endsWithOneOf(file, json.endings);
    const recognized = beside.get(lastName) ?? formatIn(file, beginning, formats);
    if (mappings.includes(member)) continue;
    if (workbook !== undefined) tables.push({ ...member, format: workbook });
    else if (isPacked) complain(file, 'archiveWithin');
    else if (isSpokenOf) tables.push({ ...member, format: json });
    else if (recognized !== null) byFormat.set(recognized, [...(byFormat.get(recognized) ?? []), member]);
    else if (endsWithOneOf(file, csv.endings)) tables.push({ ...member, format: csv });
    else complain(file, 'otherWithin');
  }
  if (mapping !== null && tables.length === 0) complain(mapping, 'mappingAlone');
  return { byFormat, tables, mapping, complaints };
}

/** Whether a file is a mapping: YAML with a list of tables, which no dossier has. */
function isMapping(file: string, beginning: string): boolean {
  return endsWithOneOf(file, ['.yaml', '.yml']) && /^(["']?)tables\1\s*:/mu.test(beginning);
}

/** The formats of tables of which other files speak that are read with them, by the names of these in lower case. */
async function spokenBeside(
  members: readonly { readonly member: Member; readonly beginning: string }[],
  formats: readonly ImportFormat[],
): Promise<ReadonlyMap<string, ImportFormat>> {
  const spoken = new Map<string, ImportFormat>();
  for (const { member, beginning } of members) {
    const format = formatIn(member.file, beginning, formats);
    if (format?.tables === undefined || format.recognizes?.(beginning) !== true) continue;
    for (const name of await format.tables.spokenOfBy(member.file)) spoken.set(name.toLowerCase(), format);
  }
  return spoken;
}

async function namesIn(mapping: string): Promise<readonly string[]> {
  const { entry } = await readMapping(mapping);
  return entry.tables.flatMap(({ file }) => (file === undefined ? [] : [file.toLowerCase()]));
}
