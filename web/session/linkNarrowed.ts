import { everyMotive } from '#graph-schema/generated/ontology.ts';
import { Malformed, readId } from '#web/session/linkField.ts';
import { notNarrowed, notSaid, sameNarrowed, type Narrowed } from '#web/session/narrowed.ts';

/** To what an answer is narrowed, as rows of a link; none where it is not. */
export function narrowedRows(narrowed: Narrowed): readonly string[] {
  if (sameNarrowed(narrowed, notNarrowed)) return [];
  const { from, to, without, year } = narrowed;
  return [[from ?? '', to ?? '', without.map((motive) => everyMotive.indexOf(motive)).join(''), year ?? ''].join('~')];
}

/** The same read. */
export function readNarrowed([row]: readonly string[]): Narrowed {
  if (row === undefined) return notNarrowed;
  const [from = '', to = '', without = '', year = ''] = row.split('~');
  if (!/^\d{0,5}$/.test(without) || !/^(?:[1-9]\d{3})?$/.test(year)) throw new Malformed();
  const said = (text: string) => (text === notSaid ? notSaid : readId(text));
  const end = (text: string) => (text === '' ? null : said(text));
  const motives = everyMotive.filter((_, index) => without.includes(String(index)));
  if (motives.length !== without.length) throw new Malformed();
  return { from: end(from), to: end(to), without: motives, year: year === '' ? null : Number(year) };
}
