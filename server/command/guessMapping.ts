import { UsageRefused } from '#server/command/command.ts';
import type { ImportFlags } from '#server/command/importFlags.ts';
import { writeWhole } from '#server/export/writeWhole.ts';
import { guessedMapping } from '#server/import/table/guess/guessedMapping.ts';
import { saidIn } from '#server/import/words/said.ts';
import { headerBelowTitle } from '#server/import/table/headerRow.ts';
import { asFound } from '#server/import/table/tableFormat.ts';
import { tablesAt } from '#server/import/table/tablesAt.ts';

/** Writes a mapping for a person to correct, guessed from a table. Throws UsageRefused, ImportRefused, ExportRefused where the file of the mapping is there already. */
export async function guessMapping(
  { files, format, mapping }: ImportFlags & { readonly mapping: string },
  say: (line: string) => void,
): Promise<void> {
  const [table] = (await tablesAt(files.slice(0, 1), format, mapping)) ?? [];
  if (table === undefined || files.length > 1) throw new UsageRefused('one table is guessed at a time');
  const found = await table.format.open(table.file, asFound);
  const header = found.tables.length === 1 ? headerBelowTitle(found.top ?? []) : null;
  const opened = header === null ? found : await table.format.open(table.file, { ...asFound, header });
  const text = await guessedMapping(opened, { header });
  await writeWhole(mapping, bytesOf(text), false);
  for (const each of opened.said) say(saidIn(each, 'EN'));
  say(`${mapping} is written: look at each line, correct it, and try it with --dry-run; nothing was imported`);
}

async function* bytesOf(text: string): AsyncIterable<Uint8Array> {
  yield new TextEncoder().encode(text);
}
