import { currencyFault } from '#server/domain/currencyFault.ts';
import { faultIn } from '#server/domain/words/fault.ts';
import { isCurrency } from '#graph-schema/currencies.ts';
import { entityKinds, everyMotive, everyReliability, relationshipTypes } from '#graph-schema/generated/ontology.ts';
import { decimalFault, parseDecimal } from '#server/domain/decimal.ts';
import { isDate } from '#server/domain/fuzzyDate.ts';
import { everything, type Filter } from '#server/domain/filter.ts';
import { isId, type Id } from '#server/domain/id.ts';
import { ExportRefused } from '#server/export/exportRefused.ts';
import type { Selection } from '#server/export/selection/selection.ts';

/** What tells a part of a store, each with what follows it, as flags of the command and as parameters of the address. */
export const selectionCriteria = {
  dossier: 'ID',
  entities: 'ID,ID',
  kinds: 'KIND,KIND',
  types: 'TYPE,TYPE',
  roles: 'ROLE,ROLE',
  currency: 'CODE',
  'min-amount': 'NUMBER',
  from: 'DAY',
  to: 'DAY',
  speakers: 'ID,ID',
  documents: 'ID,ID',
  motives: 'MOTIVE,MOTIVE',
  'min-documents': 'NUMBER',
  'min-reliability': 'A-F',
  'max-credibility': '1-6',
  without: 'inferred,denied,unasserted',
} as const;

/** One of them. */
export type Criterion = keyof typeof selectionCriteria;

/** Whether a word is one of them. */
export function isCriterion(word: string): word is Criterion {
  return Object.hasOwn(selectionCriteria, word);
}

const mostFaults = 5;
const longestShown = 60;
const withouts = ['inferred', 'denied', 'unasserted'] as const;

/** The part that criteria tell. Throws ExportRefused with everything that is wrong with them. */
export function readSelection(given: ReadonlyMap<Criterion, string>): Selection {
  const faults: string[] = [];
  const listed = (name: Criterion): readonly string[] | null => {
    const text = given.get(name);
    if (text === undefined) return null;
    const values = text
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== '');
    if (values.length === 0) faults.push(`${name} names nothing`);
    return values;
  };
  const among = <Word extends string>(name: Criterion, words: readonly Word[]): readonly Word[] | null =>
    listed(name)?.flatMap((value) => {
      const word = words.find((each) => each === value);
      if (word === undefined) faults.push(`${name}: ${shown(value)} is none of ${words.join(', ')}`);
      return word ?? [];
    }) ?? null;
  const ids = (name: Criterion): readonly Id[] | null =>
    listed(name)?.flatMap((value) => {
      if (!isId(value)) faults.push(`${name}: ${shown(value)} is no id`);
      return isId(value) ? value : [];
    }) ?? null;
  const number = (name: Criterion, least: number, most: number): number | null => {
    const text = given.get(name)?.trim();
    if (text === undefined) return null;
    const value = /^\d{1,7}$/.test(text) ? Number(text) : -1;
    if (value < least || value > most) faults.push(`${name} is a whole number from ${least} to ${most}, not ${shown(text)}`);
    return value;
  };
  const without = among('without', withouts) ?? [];
  const [minReliability = null, ...worse] = among('min-reliability', everyReliability) ?? [];
  if (worse.length > 0) faults.push('min-reliability names more than one');
  const [dossier = null, ...more] = ids('dossier') ?? [];
  if (more.length > 0) faults.push('dossier names more than one');
  const filter: Filter = {
    ...everything,
    kinds: among(
      'kinds',
      entityKinds.map(({ kind }) => kind),
    ),
    relationshipTypes: among(
      'types',
      relationshipTypes.map(({ type }) => type),
    ),
    roles: listed('roles'),
    currency: currencyIn(given, faults),
    minAmount: amountIn(given, faults),
    during: duringOf(given, faults),
    speakers: ids('speakers'),
    documents: ids('documents'),
    motives: among('motives', everyMotive),
    minIndependentDocuments: number('min-documents', 0, 1_000_000),
    minReliability,
    maxCredibility: number('max-credibility', 1, 6),
    includeInferred: !without.includes('inferred'),
    includeDenied: !without.includes('denied'),
    includeOnlyDenied: !without.includes('unasserted'),
  };
  const selection = { dossier, entities: ids('entities'), filter };
  if (faults.length > 0) {
    const unsaid = faults.length > mostFaults ? `; and ${faults.length - mostFaults} more` : '';
    throw new ExportRefused(`what is to be written is not understood: ${faults.slice(0, mostFaults).join('; ')}${unsaid}`);
  }
  return selection;
}

function amountIn(given: ReadonlyMap<Criterion, string>, faults: string[]): Filter['minAmount'] {
  const text = given.get('min-amount')?.trim();
  if (text === undefined) return null;
  const fault = decimalFault(text);
  if (fault !== null) faults.push(`min-amount: ${faultIn(fault, 'EN')}`);
  if (fault === null && text.startsWith('-')) faults.push(`min-amount is an amount of money from 0 on, not ${shown(text)}`);
  return parseDecimal(text);
}

function currencyIn(given: ReadonlyMap<Criterion, string>, faults: string[]): Filter['currency'] {
  const code = given.get('currency')?.trim().toUpperCase();
  if (code === undefined) return null;
  if (isCurrency(code)) return code;
  faults.push(code === '' ? 'currency names nothing' : `currency: ${faultIn(currencyFault(code.slice(0, longestShown)), 'EN')}`);
  return null;
}

/** What was given, in quotes, as far as it is worth saying again. */
function shown(text: string): string {
  return JSON.stringify(text.length > longestShown ? `${text.slice(0, longestShown)}…` : text);
}

function duringOf(given: ReadonlyMap<Criterion, string>, faults: string[]): Filter['during'] {
  const [from, to] = (['from', 'to'] as const).map((name) => {
    const text = given.get(name)?.trim();
    if (text === undefined) return null;
    if (isDay(text)) return text;
    faults.push(`${name} is a day such as 2014-09-30, not ${shown(text)}`);
    return null;
  });
  if (from == null && to == null) return null;
  if (from != null && to != null && from > to) faults.push(`from (${from}) comes after to (${to})`);
  return { from: from ?? null, to: to ?? null };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isDate(text);
}
