import { stringify } from 'yaml';
import { kindsOf, publisherKind, typesWhere } from '#graph-schema/ontology.ts';
import { columnGuess, type ColumnGuess } from '#server/import/table/guess/columnGuess.ts';
import type { Table, TableFile } from '#server/import/table/tableFormat.ts';
import { cellReader } from '#server/import/table/values/cellText.ts';

const mostRows = 1_000;
const [individual, flow] = [kindsOf('INDIVIDUAL')[0], kindsOf('FLOW')[0]];
const [payerType, payeeType] = (['PAYER', 'PAYEE'] as const).map((role) => typesWhere(({ money }) => money?.role === role)[0]);

/** A mapping of the tables of a file as their names and first rows suggest it, as YAML that says why and that a person corrects. What nothing tells is kept under other. */
export async function guessedMapping({ tables, file }: TableFile): Promise<string> {
  const parts: string[] = [];
  for (const table of tables) {
    const rows = await firstRows(table);
    const guesses = table.header.flatMap((name, column) =>
      name === ''
        ? []
        : [
            columnGuess(
              name,
              rows.map((cells) => cells[column] ?? ''),
            ),
          ],
    );
    parts.push(tableText(table, guesses, rows.length));
  }
  const name = file.slice(file.lastIndexOf('/') + 1);
  return `# Guessed from ${oneLine(name)}: nothing here is certain. Look at each line, correct it, and try it with --dry-run.
# Two people of one name are one by a key of names alone; add what tells them apart. seeds/README.md describes every key.
title: ${written(name)}
tables:
${parts.join('')}`;
}

async function firstRows(table: Table): Promise<readonly (readonly string[])[]> {
  const clean = cellReader([]);
  const rows: (readonly string[])[] = [];
  for await (const { cells } of table.rows()) if (rows.push(cells.map(clean)) >= mostRows) break;
  return rows;
}

function tableText({ name, header }: Table, guesses: readonly ColumnGuess[], rows: number): string {
  const of = (meaning: ColumnGuess['meaning']) => guesses.filter((guess) => guess.meaning === meaning);
  const [payer, payee, amount, date, named] = (['payer', 'payee', 'amount', 'date', 'name'] as const).map(
    (meaning) => of(meaning)[0] ?? null,
  );
  const lines: string[] = [
    `  # ${rows === 1 ? '1 row was' : `${rows} rows were`} looked at.`,
    name === null ? '  - entities:' : `  - sheet: ${written(name)}\n    entities:`,
  ];
  const taken = new Set<ColumnGuess | null | undefined>();
  const say = (...more: readonly string[]): void => void lines.push(...more);
  const party = (slot: string, guess: ColumnGuess, as: string): void => {
    taken.add(guess);
    say(
      `      ${slot}:`,
      `        as: ${as}`,
      `        kind: ${publisherKind} # or ${individual}: nothing here tells which`,
      `        key: ${written(guess.name)} # ${guess.why}`,
      `        names: ${written(guess.name)}`,
    );
  };
  const dated = (guess: ColumnGuess): string =>
    `        date: { column: ${written(guess.name)}${guess.order === null ? '' : `, order: ${guess.order}`} } # ${guess.why}`;
  const isPaid = payer && payee && amount;
  if (isPaid) {
    party('payer', payer, 'party');
    party('payee', payee, 'party');
    taken.add(amount).add(date);
    say(
      '      payment:',
      `        kind: ${flow}`,
      `        amount: { column: ${written(amount.name)}, currency: XXX${amount.decimal === null ? '' : `, decimal: "${amount.decimal}"`} } # ${amount.why}; write the currency for XXX`,
    );
    if (date) say(dated(date));
  } else {
    const key = named ?? payer ?? payee ?? guesses[0] ?? null;
    const column = key?.name ?? header.find((each) => each !== '') ?? '';
    taken.add(key);
    say(
      '      entity:',
      `        kind: ${publisherKind} # or another: nothing here tells which`,
      `        key: ${written(column)} # ${key?.why ?? 'nothing tells'}`,
    );
    const names = key === named && named ? of('name') : [];
    for (const each of names) taken.add(each);
    say(`        names: ${names.length > 1 ? `[${names.map((each) => written(each.name)).join(', ')}]` : written(column)}`);
    const known = guesses.filter((guess) => typeof guess.meaning === 'object');
    if (known.length > 0) say('        identifiers:');
    for (const guess of known) {
      taken.add(guess);
      if (typeof guess.meaning === 'object')
        say(`          - { scheme: ${guess.meaning.scheme}, column: ${written(guess.name)} } # ${guess.why}`);
    }
  }
  const rest = guesses.filter((guess) => !taken.has(guess));
  if (rest.length > 0)
    say(
      '        other:',
      ...rest.map(
        (guess) =>
          `          - ${written(guess.name)} # ${guess.meaning === 'other' ? guess.why : `perhaps ${typeof guess.meaning === 'object' ? guess.meaning.scheme : guess.meaning}: ${guess.why}`}`,
      ),
    );
  if (isPaid)
    say(
      '    ties:',
      `      - { type: ${payerType}, from: payer, to: payment }`,
      `      - { type: ${payeeType}, from: payment, to: payee }`,
    );
  return `${lines.join('\n')}\n`;
}

/** A text as YAML on one line, whatever stands in it. */
function written(words: string): string {
  const text = words.replaceAll(/\s+/gu, ' ').trim();
  return /^[\p{L}][\p{L}\p{N} ]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/iu.test(text)
    ? text
    : stringify(text, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 }).trim();
}

function oneLine(text: string): string {
  return text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ');
}
