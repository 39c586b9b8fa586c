import { CsvError, parse } from 'csv-parse';
import { endsWithOneOf } from '#server/import/filesAt.ts';
import { refusalOf } from '#server/import/importRefused.ts';
import { memberOf } from '#server/import/memberOf.ts';
import { decoded } from '#server/import/table/csv/decoded.ts';
import { encodingNames, encodingOf, encodings, type Encoding } from '#server/import/table/csv/encodingOf.ts';
import { placeOfByte } from '#server/import/table/csv/placeOf.ts';
import { separatorOf, separators, type Separator } from '#server/import/table/csv/separatorOf.ts';
import { surveyed, type Surveyed } from '#server/import/table/csv/surveyed.ts';
import { firstLines, sampleIn, WritingDoubtful } from '#server/import/table/csv/writingDoubtful.ts';
import { belowLine, headedBy, saidAbove } from '#server/import/table/headerRow.ts';
import type { TableFormat, TableRow, WrittenAs } from '#server/import/table/tableFormat.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';
import { said, type Said } from '#server/import/words/said.ts';
import { isZip } from '#server/import/zip/isZip.ts';

const separatorCodes = { ',': 'readByComma', ';': 'readBySemicolon', '\t': 'readByTab', '|': 'readByBar' } as const;
const longestRow = 1_000_000;
/** As many as a sheet of a workbook can have: whatever is told of each column is told of so many at most. */
const mostColumns = 16_384;
const sampledLetters = 20_000;
const tailless = /[^\r\n]*$/u;

/** Lines of cells, with any of the usual separators and encodings, which are found out and said; the first line holds the names of the columns, or the one that a mapping says. */
export const csv: TableFormat = {
  name: 'csv',
  endings: ['.csv', '.tsv', '.tab'],
  async open(file, as) {
    const survey = await surveyed(file);
    if (isZip(survey.head)) throw refusalOf([complaintOf({ file, line: 1, column: 1 }, said('isZip'))]);
    const encoding = await chosenEncoding(file, survey, as);
    const separator = await chosenSeparator(file, survey, encoding, as);
    const read = () => rowsOf(file, { encoding, separator, sha256: survey.sha256 });
    const found = await headedBy(read(), as.header);
    if (found === null && as.header !== null) throw refusalOf([complaintOf({ file, line: as.header, column: 1 }, said('noHeader'))]);
    const headed = found ?? { header: [], line: 0, top: [] };
    const { header, line, top } = headed;
    if (header.length > mostColumns) throw refusalOf([complaintOf({ file, line, column: 1 }, said('manyColumns'))]);
    return {
      file,
      sha256: survey.sha256,
      tables: [{ name: null, header, rows: () => belowLine(read(), line) }],
      writing: { encoding, separator, header: line },
      top,
      said: [said(separatorCodes[separator], { file, encoding }), ...saidAbove(headed, file)],
    };
  },
};

async function chosenEncoding(file: string, survey: Surveyed, as: WrittenAs): Promise<Encoding> {
  const found = encodingOf(survey);
  const named = Object.keys(encodings).find((each): each is Encoding => each === as.encoding) ?? null;
  const placeOf = async (byte: number) => ({ file, ...(await placeOfByte(file, byte, separatorIn(file, survey, as))) });
  if (named !== null && found?.startsWith('utf-16') === true && named !== found)
    throw refusalOf([complaintOf({ file, line: 1, column: 1 }, said('otherEncoding', { found, named }))]);
  const chosen = named ?? found;
  if (chosen !== null) {
    const nothing = chosen === 'utf-16le' || chosen === 'utf-16be' ? -1 : survey.head.indexOf(0);
    if (nothing !== -1) throw refusalOf([complaintOf(await placeOf(nothing), said('noText'))]);
    return chosen;
  }
  const others = encodingNames.filter((name) => !name.startsWith('utf-'));
  throw new WritingDoubtful(
    complaintOf(
      await placeOf(survey.notUtf8 ?? 0),
      said('whichEncoding', { others: others.map((name) => `${name} (${encodings[name]})`).join(', ') }),
    ),
    { about: 'encoding', choices: others.map((value) => ({ value, sample: sampleIn(survey.head, value) })) },
  );
}

async function chosenSeparator(file: string, survey: Surveyed, encoding: Encoding, as: WrittenAs): Promise<Separator> {
  const told = saidSeparator(file, as);
  if (told !== null) return told;
  let head = '';
  for await (const text of decoded(file, { encoding, sha256: survey.sha256, separator: separatorIn(file, survey, as) })) {
    head += text;
    if (head.length > sampledLetters) break;
  }
  const whole = head.length > sampledLetters ? head.slice(0, sampledLetters).replace(tailless, '') : head;
  const found = separatorOf(fromLine(whole, as.header ?? 1));
  if (found !== null) return found;
  const choices = separators.filter((each) => head.includes(each)).map((value) => ({ value, sample: firstLines(head) }));
  throw new WritingDoubtful(complaintOf({ file, line: 1, column: 1 }, said('whichSeparator')), { about: 'separator', choices });
}

/** What parts the cells as it is said, by a mapping or the ending of the file. */
function saidSeparator(file: string, { separator }: WrittenAs): Separator | null {
  const named = separators.find((each) => each === separator) ?? null;
  return named ?? (endsWithOneOf(file, ['.tsv', '.tab']) ? '\t' : null);
}

/** The same, as it shows in bytes of whatever encoding. */
function separatorIn(file: string, { head }: Surveyed, as: WrittenAs): Separator | null {
  return saidSeparator(file, as) ?? separatorOf(fromLine(head.toString('latin1').slice(0, sampledLetters), as.header ?? 1));
}

/** A text from a line on; all of it where it has fewer. */
function fromLine(text: string, line: number): string {
  const from = text
    .split(/(?<=\r\n|\n|\r(?!\n))/u)
    .slice(line - 1)
    .join('');
  return from === '' ? text : from;
}

type Parsed = { readonly record: readonly string[]; readonly raw: string };

async function* rowsOf(
  file: string,
  { encoding, separator, sha256 }: { readonly encoding: Encoding; readonly separator: Separator; readonly sha256: string },
): AsyncIterable<TableRow> {
  const parser = parse({
    delimiter: separator,
    raw: true,
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: longestRow,
  });
  const reading = feed(decoded(file, { encoding, sha256, separator }), parser);
  let line = 1;
  try {
    const parsed: AsyncIterable<Parsed> = parser;
    for await (const { record, raw } of parsed) {
      const blank = /^[\r\n]*/u.exec(raw)?.[0] ?? '';
      const lineFrom = line + linesIn(blank);
      const body = raw.slice(blank.length).replace(/[\r\n]+$/u, '');
      const lineTo = lineFrom + linesIn(body);
      line += linesIn(raw) + (/[\r\n]$/u.test(raw) ? 0 : 1);
      if (record.some((cell) => cell.trim() !== '')) yield { lineFrom, lineTo, cells: record, text: body.replaceAll(/\r\n?/gu, '\n') };
    }
    await reading;
  } catch (error) {
    if (error instanceof CsvError) {
      const at = error.code === 'CSV_QUOTE_NOT_CLOSED' ? line : Math.max(line, Number(memberOf(error, 'lines')) || 1);
      throw refusalOf([complaintOf({ file, line: at, column: 1 }, faultOf(error))], { cause: error });
    }
    throw error;
  } finally {
    parser.destroy();
  }
}

/** Writes texts to a parser as it takes them; what goes wrong with them goes wrong with what is parsed. */
async function feed(texts: AsyncIterable<string>, parser: ReturnType<typeof parse>): Promise<void> {
  try {
    for await (const text of texts) {
      if (parser.destroyed) return;
      if (!parser.write(text)) await drained(parser);
    }
    parser.end();
  } catch (error) {
    parser.destroy(error instanceof Error ? error : undefined);
  }
}

function drained(parser: ReturnType<typeof parse>): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      parser.off('drain', go).off('close', go);
      resolve();
    };
    parser.on('drain', go).on('close', go);
  });
}

function linesIn(text: string): number {
  return text === '' ? 0 : (text.match(/\r\n|\r|\n/gu)?.length ?? 0);
}

const faults: Partial<Record<CsvError['code'], Said['code']>> = {
  CSV_QUOTE_NOT_CLOSED: 'quoteOpen',
  CSV_INVALID_CLOSING_QUOTE: 'quoteWithin',
  INVALID_OPENING_QUOTE: 'quoteWithin',
  CSV_MAX_RECORD_SIZE: 'longRow',
};

function faultOf({ code, message }: CsvError): Said {
  const known = faults[code];
  return known === undefined ? said('unreadable', { words: message }) : said(known);
}
