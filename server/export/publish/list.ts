import { tagOf, type Language, type Stance, type Tag } from '#graph-schema/generated/ontology.ts';
import { describeKind, valuesOf } from '#graph-schema/ontology.ts';
import { fuzzyDateLabel } from '#server/domain/date/label.ts';
import type { FuzzyDate } from '#server/domain/fuzzyDate.ts';
import { labelled } from '#server/export/publish/drawing.ts';
import { escaped, isolated } from '#server/export/publish/escaped.ts';
import type { Published, ShownClaim, ShownDocument, ShownParty, ShownTie } from '#server/export/publish/published.ts';
import { sentenceOf } from '#server/export/publish/sentences.ts';
import { fileWords } from '#server/export/publish/words.ts';

const stances = { ASSERTS: 'says', DENIES: 'denies', DOUBTS: 'doubts' } as const satisfies Readonly<Record<Stance, string>>;

/** All that is claimed as a list, each tie with who asserts, denies or doubts it, and where. */
export function listOf(published: Published, language: Language): string {
  const tag = tagOf[language];
  const words = fileWords[tag];
  const ties = published.ties.map((tie) => tieItem(tie, published, language));
  return `<section id="${tag}-ties" tabindex="-1"><h2>${words.ties}</h2>
${ties.length === 0 ? `<p>${words.noTies}</p>` : `<ol class="ties">\n${ties.join('\n')}\n</ol>`}
<p class="quiet">${words.grades}</p></section>`;
}

/** Who and what is in the picture, and who only speaks, each with the ties that it has. */
export function namesOf(published: Published, language: Language): string {
  const tag = tagOf[language];
  const words = fileWords[tag];
  const all = [...published.parties.values()];
  const section = (title: string, parties: readonly ShownParty[]) =>
    parties.length === 0
      ? ''
      : `<section><h2>${title}</h2>\n<ul class="names">\n${parties.map((party) => nameItem(party, published, language)).join('\n')}\n</ul></section>`;
  return [
    section(
      words.names,
      all.filter(({ spot }) => spot !== null),
    ),
    section(
      words.voices,
      all.filter(({ spot }) => spot === null),
    ),
  ].join('\n');
}

/** The documents by their numbers. */
export function documentsList({ documents }: Published, language: Language): string {
  const tag = tagOf[language];
  const words = fileWords[tag];
  const items = documents.map(
    (each) => `<li id="${tag}-d${each.number}">${[documentWords(each, tag), ...dateWords(each.date, language)].join(' · ')}</li>`,
  );
  const alone = new Set(documents.map((each) => rootOf(each, documents))).size === 1 ? `<p><strong>${words.alone}</strong></p>` : '';
  return documents.length === 0 ? '' : `<section><h2>${words.documents}</h2>\n${alone}<ul>\n${items.join('\n')}\n</ul></section>`;
}

function rootOf(document: ShownDocument, all: readonly ShownDocument[]): number {
  let root = document;
  for (
    let next = all.find(({ number }) => number === root.copyOf);
    next !== undefined;
    next = all.find(({ number }) => number === root.copyOf)
  )
    root = next;
  return root.number;
}

function documentWords({ number, title, copyOf }: ShownDocument, tag: Tag): string {
  const words = fileWords[tag];
  return [
    `${words.document} ${number}`,
    ...(title === null ? [] : [isolated(title)]),
    ...(copyOf === null ? [] : [`${words.copyOf} ${copyOf}`]),
  ].join(' · ');
}

function nameItem(party: ShownParty, { ties }: Published, language: Language): string {
  const tag = tagOf[language];
  const own = ties.filter(({ source, target }) => source === party.key || target === party.key);
  const links = own.map(({ key }) => `<a href="#${tag}-${key}">${key.slice(1)}</a>`).join(' ');
  const more = [describeKind(party.kind).words[tag].one, ...dateWords(party.date, language)].map(escaped).join(' · ');
  return `<li id="${tag}-${party.key}" data-n="${party.key}"><strong>${isolated(labelled(party, tag))}</strong> <span class="quiet">${more}</span>${links === '' ? '' : ` <span class="links">${links}</span>`}</li>`;
}

function tieItem(tie: ShownTie, published: Published, language: Language): string {
  const tag = tagOf[language];
  const words = fileWords[tag];
  const isContested = tie.assertion === 'ASSERTED' && tie.claims.some(({ stance }) => stance !== 'ASSERTS');
  const head = [sentenceOf(tie, published, tag, isolated), ...dateWords(tie.date, language).map(escaped)].join(' · ');
  const claims = tie.claims.map((claim) => `<li class="${stances[claim.stance]}">${claimWords(claim, published, language)}</li>`);
  return `<li id="${tag}-${tie.key}" data-t="${tie.source} ${tie.target}"><p>${head}</p>${tie.assertion === 'INFERRED' ? `<p class="quiet">${words.inferred}</p>` : ''}${isContested ? `<p class="contested">${words.contested}</p>` : ''}${claims.length === 0 ? '' : `<ul>${claims.join('')}</ul>`}</li>`;
}

function claimWords(
  { stance, speakers, through, document, grade, motive, date }: ShownClaim,
  { parties }: Published,
  language: Language,
): string {
  const tag = tagOf[language];
  const words = fileWords[tag];
  const named = (keys: readonly string[]) =>
    keys
      .flatMap((key) => parties.get(key) ?? [])
      .map((party) => `<a href="#${tag}-${party.key}">${isolated(labelled(party, tag))}</a>`)
      .join(tag === 'ar' ? '، ' : ', ');
  return [
    `<b>${words[stances[stance]]}</b> ${named(speakers) || words.nobody}`,
    ...(through.length > 0 ? [`${words.through} ${named(through)}`] : []),
    `<a href="#${tag}-d${document}">${words.document} ${document}</a>`,
    ...dateWords(date, language).map(escaped),
    ...(grade === null ? [] : [`${words.grade} <bdi dir="ltr">${grade}</bdi>`]),
    ...(motive === null ? [] : [`${words.motive}: ${motiveWords(motive, tag)}`]),
  ].join(' · ');
}

function motiveWords(motive: string, tag: Tag): string {
  return valuesOf('Motive').find(({ value }) => value === motive)?.words[tag] ?? '';
}

function dateWords(date: FuzzyDate | null, language: Language): readonly string[] {
  return date === null ? [] : [fuzzyDateLabel(date, language)];
}
