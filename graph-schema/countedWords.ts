import { tagOf, type EntityKind, type Language } from '#graph-schema/generated/ontology.ts';
import { describeKind } from '#graph-schema/ontology.ts';

/** How many of a kind there are, and of how many; claims: on how many different claims it rests that they are like each other. */
type Counted = { readonly kind: EntityKind; readonly now: number; readonly all: number; readonly claims: number };

/** The Arabic numbers stand behind what they count, so that no form of the noun depends on them. */
const inLanguage: Readonly<Record<Language, (many: string, counted: Counted) => readonly string[]>> = {
  EN: (many, { now, all, claims }) => [
    `${number(now)}${now === all ? '' : ` of ${number(all)}`} ${many.toLocaleLowerCase('en')}`,
    ...(claims > 1 ? [`by ${number(claims)} claims`] : []),
  ],
  AR: (many, { now, all, claims }) => [
    `${many}: ${number(now)}${now === all ? '' : ` من ${number(all)}`}`,
    ...(claims > 1 ? [`الادعاءات: ${number(claims)}`] : []),
  ],
};

/** Many of a kind in words, in lines: '230 people', where not all are meant '160 of 230 people', and where more than one claim says it, 'by 12 claims'. */
export function countedWords(counted: Counted, language: Language): string {
  return inLanguage[language](describeKind(counted.kind).words[tagOf[language]].many, counted).join('\n');
}

function number(count: number): string {
  return count.toLocaleString('en');
}
