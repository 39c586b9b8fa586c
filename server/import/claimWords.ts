import { byLanguage, tagOf, type Language } from '#graph-schema/generated/ontology.ts';
import { languageOf } from '#graph-schema/languages.ts';
import { describeRelationship, tieSentence } from '#graph-schema/ontology.ts';
import type { Assertion, RelationshipType } from '#graph-schema/generated/ontology.ts';
import { fuzzyDateLabel } from '#server/domain/date/label.ts';
import { entityLabel, type EntityRecord } from '#server/domain/entity.ts';
import type { FuzzyDate } from '#server/domain/fuzzyDate.ts';
import { inLanguage, localized, type Localized } from '#server/domain/localized.ts';
import { moneyLabel, type Money } from '#server/domain/money.ts';
import { isolated, type Listing } from '#server/import/listing.ts';

type Ends = { readonly type: RelationshipType; readonly source: EntityRecord; readonly target: EntityRecord };

/** The claim of a list that somebody or something is in it; sort: what it is listed as. */
export function listedWords(listing: Listing, entity: EntityRecord, sort: Localized): Localized {
  return said(listing, (language) => {
    const [name, as] = [named(entity, language), inLanguage(sort, language) ?? ''];
    return language === 'AR' ? `يرد ذكر ${name} (${as})` : `${name} is listed (${as})`;
  });
}

/** How a clause is said that is not simply said to be so. */
const asSaid: Partial<Record<Assertion, Readonly<Record<Language, (clause: string) => string>>>> = {
  DENIED: { EN: (clause) => `it is denied that ${clause}`, AR: (clause) => `يُنفى ${clause}` },
  DOUBTED: { EN: (clause) => `it is doubted that ${clause}`, AR: (clause) => `يُشكَّك في ${clause}` },
  INFERRED: { EN: (clause) => `an editor is said to infer that ${clause}`, AR: (clause) => `يُقال إن محرراً يستنتج ${clause}` },
};

/** The claim of a list that two are tied; as: what it says of that, said to be so where it is left out. */
export function tiedWords(
  listing: Listing,
  { type, source, target }: Ends,
  more: { readonly role: Localized | null; readonly date: FuzzyDate | null; readonly as?: Assertion },
): Localized {
  return said(listing, (language) => {
    const tag = tagOf[language];
    const as = asSaid[more.as ?? 'ASSERTED']?.[language];
    const sentence = as?.(describeRelationship(type).words[tag].clause) ?? tieSentence(type, 'ASSERTED', tag, { source, target });
    const words = sentence.replaceAll(/\{(source|target)\}/g, (_, end) => named(end === 'source' ? source : target, language));
    const role = more.role === null ? null : inLanguage(more.role, language);
    return `${words}${role === null ? '' : ` (${role})`}${dateWords(more.date, language)}`;
  });
}

/** The claim of a list that money moved; either side may not be told. */
export function paidWords(
  listing: Listing,
  payers: readonly EntityRecord[],
  payees: readonly EntityRecord[],
  { amount, date }: { readonly amount: Money; readonly date: FuzzyDate | null },
): Localized {
  return said(listing, (language) => {
    const [from, to] = [payers, payees].map((all) => all.map((each) => named(each, language)).join(language === 'AR' ? '، ' : ', '));
    const isKnown = amount.min !== null || amount.max !== null;
    if (language === 'AR') {
      const sum = isKnown ? `مبلغ ${moneyLabel(amount, language)}` : 'مالاً';
      return `يُقال إن ${sum} انتقل${from ? ` من ${from}` : ''}${to ? ` إلى ${to}` : ''}${dateWords(date, language)}`;
    }
    const sum = isKnown ? moneyLabel(amount, language) : 'money';
    return `${sum} is said to have moved${from ? ` from ${from}` : ''}${to ? ` to ${to}` : ''}${dateWords(date, language)}`;
  });
}

/** The claim of a list that says something of entities in words of its own, which are quoted. */
export function saidWords(listing: Listing, about: readonly EntityRecord[], text: string): Localized {
  return said(listing, (language) => {
    const of = about.map((each) => named(each, language)).join(language === 'AR' ? '، ' : ', ');
    const words = languageOf(text) === language ? text : isolated(text);
    return language === 'AR' ? `قيل عن ${of}: «${words}»` : `it is said of ${of}: “${words}”`;
  });
}

function said(listing: Listing, sentence: (language: Language) => string): Localized {
  const words = byLanguage(sentence);
  return localized((tag, language) => `${listing.accordingTo[tag] ?? ''}${language === 'AR' ? '،' : ','} ${words[language]}.`);
}

function named(entity: EntityRecord, language: Language): string {
  const label = entityLabel(entity, language);
  return languageOf(label) === language ? label : isolated(label);
}

function dateWords(date: FuzzyDate | null, language: Language): string {
  return date === null ? '' : ` (${fuzzyDateLabel(date, language)})`;
}
