import { stringify } from 'yaml';
import { kindsOf, publisherKind, typesWhere } from '#graph-schema/ontology.ts';
import { columnGuess, type ColumnGuess } from '#server/import/table/guess/columnGuess.ts';
import { kindOfColumns, type KindOfColumns } from '#server/import/table/guess/kindOfColumns.ts';
import type { EntityKind } from '#graph-schema/generated/ontology.ts';
import { reasonWords } from '#server/import/table/guess/guessReason.ts';
import type { Table, TableFile } from '#server/import/table/tableFormat.ts';
import { cellReader } from '#server/import/table/values/cellText.ts';

const mostRows = 1_000;
const [individual, flow] = [kindsOf('INDIVIDUAL')[0], kindsOf('FLOW')[0]];
const [payerType, payeeType] = (['PAYER', 'PAYEE'] as const).map((role) => typesWhere(({ money }) => money?.role === role)[0]);

/** A mapping of the tables of a file as their names and first rows suggest it, as YAML that says why and that a person corrects. What nothing tells is kept under other. isAsked: how dates and numbers are written is left out where some of them can be read in two ways, for a person is asked; header: the line that is taken for the names of columns, for a title may stand above it. */
export async function guessedMapping(
  { tables, file }: TableFile,
  { isAsked = false, header = null }: { readonly isAsked?: boolean; readonly header?: number | null } = {},
): Promise<string> {
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
    const unnamed = table.header.flatMap((name, column) =>
      name === '' && rows.some((cells) => (cells[column] ?? '') !== '') ? [column + 1] : [],
    );
    if (unnamed.length > 0)
      parts.push(
        `  # NOT READ: columns ${unnamed.join(', ')} have no name in their first row. If a title stands above the names, write header: with the line of the names above tables.\n`,
      );
    parts.push(tableText(table, isAsked ? guesses.map(asked) : guesses, rows.length));
  }
  const name = file.slice(file.lastIndexOf('/') + 1);
  return `# Guessed from ${oneLine(name)}: nothing here is certain. Look at each line, correct it, and try it with --dry-run.
# Two people of one name are one by a key of names alone; add what tells them apart. seeds/README.md describes every key.
title: ${written(name)}
${header === null ? '' : headerLine(header)}tables:
${parts.join('')}`;
}

function headerLine(header: number): string {
  return `header: ${header} # the first line that holds more than one cell: what stands above may be a title, and is not read; write 1 where the first line names the columns\n`;
}

function asked(guess: ColumnGuess): ColumnGuess {
  return guess.isAsked ? { ...guess, order: null, decimal: null } : guess;
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
      `        key: ${written(guess.name)} # ${reasonWords(guess.reason)}`,
      `        names: ${written(guess.name)}`,
    );
  };
  const dated = (guess: ColumnGuess): string =>
    `        date: { column: ${written(guess.name)}${guess.order === null ? '' : `, order: ${guess.order}`} } # ${reasonWords(guess.reason)}`;
  const isPaid = payer && payee && amount;
  if (isPaid) {
    party('payer', payer, 'party');
    party('payee', payee, 'party');
    taken.add(amount).add(date);
    say(
      '      payment:',
      `        kind: ${flow}`,
      `        amount: { column: ${written(amount.name)}, currency: XXX${amount.decimal === null ? '' : `, decimal: "${amount.decimal}"`} } # ${reasonWords(amount.reason)}; write the currency for XXX`,
    );
    if (date) say(dated(date));
    sayRest();
    say(
      '    ties:',
      `      - { type: ${payerType}, from: payer, to: payment }`,
      `      - { type: ${payeeType}, from: payment, to: payee }`,
    );
    return `${lines.join('\n')}\n`;
  }
  const key = named ?? payer ?? payee ?? guesses[0] ?? null;
  const [first, ...others] = groupsOf(key === named ? of('name') : []);
  const names = first ?? (key === null ? [] : [key]);
  sayEntity('entity', names, key === null ? 'nothing tells' : reasonWords(key.reason), kindOfColumns(header));
  const known = guesses.filter((guess) => typeof guess.meaning === 'object');
  if (known.length > 0) say('        identifiers:');
  for (const guess of known) {
    taken.add(guess);
    if (typeof guess.meaning === 'object')
      say(`          - { scheme: ${guess.meaning.scheme}, column: ${written(guess.name)} } # ${reasonWords(guess.reason)}`);
  }
  for (const group of others) for (const each of group) taken.add(each);
  sayRest();
  for (const [index, group] of others.entries())
    sayEntity(`entity${index + 2}`, group, 'so its name says; what it has to do with the others is written under ties:');
  return `${lines.join('\n')}\n`;

  function sayEntity(slot: string, [head, ...more]: readonly ColumnGuess[], why: string, told: KindOfColumns | null = null): void {
    const column = head?.name ?? header.find((each) => each !== '') ?? '';
    for (const each of [head, ...more]) taken.add(each);
    say(
      `      ${slot}:`,
      `        kind: ${kindWords(head?.kind ?? null, told)}`,
      `        key: ${written(column)} # ${why}`,
      `        names: ${more.length > 0 ? `[${[column, ...more.map(({ name: other }) => other)].map(written).join(', ')}]` : written(column)}`,
    );
  }

  function sayRest(): void {
    const rest = guesses.filter((guess) => !taken.has(guess));
    if (rest.length === 0) return;
    say(
      '        other:',
      ...rest.map(
        (guess) =>
          `          - ${written(guess.name)} # ${guess.meaning === 'other' ? reasonWords(guess.reason) : `perhaps ${typeof guess.meaning === 'object' ? guess.meaning.scheme : guess.meaning}: ${reasonWords(guess.reason)}`}`,
      ),
    );
  }
}

function kindWords(named: EntityKind | null, told: KindOfColumns | null): string {
  if (named !== null) return `${named} # so the name of its column says`;
  if (told === null) return `${publisherKind} # or another: nothing here tells which`;
  return `${told.kind} # only of such is told what stands in ${told.columns.map(written).join(', ')}`;
}

/** Columns of names, those together that name one: of one kind, in the letters of different languages. A kind that only one says is that of both. */
function groupsOf(names: readonly ColumnGuess[]): readonly (readonly ColumnGuess[])[] {
  const groups: ColumnGuess[][] = [];
  for (const each of names) {
    const group = groups.find((others) =>
      others.every((other) => other.letters !== each.letters && (other.kind === each.kind || other.kind === null || each.kind === null)),
    );
    if (group) group.push(each);
    else groups.push([each]);
  }
  return groups;
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
