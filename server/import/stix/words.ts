import { everyMotive, everyReliability, everyReviewStatus, everyStance } from '#graph-schema/generated/ontology.ts';
import type { AllegationRecord } from '#server/domain/allegation.ts';
import { localized } from '#server/domain/localized.ts';
import { dateIn, localizedIn, type Cells } from '#server/import/graph/cells.ts';
import type { ListedWords, Said } from '#server/import/graph/listedGraph.ts';
import { memberOf } from '#server/import/memberOf.ts';
import { textIn, textsIn, type StixObject } from '#server/import/stix/bundle.ts';
import { besidesIn, cellsIn } from '#server/import/stix/members.ts';
import { opinionStance } from '#server/import/stix/against.ts';
import type { LeftOut } from '#server/import/stix/leftOut.ts';
import type { Markings } from '#server/import/stix/markings.ts';
import type { Reports } from '#server/import/stix/reports.ts';
import { said as toSay, type Said as ToSay } from '#server/import/words/said.ts';

/** What claims in words need of a bundle. own: the objects that an export of ours wrote, by the ids that they had. */
export type Speaking = {
  readonly objects: ReadonlyMap<string, StixObject>;
  readonly own: ReadonlyMap<string, string>;
  readonly isNode: (id: string | null) => id is string;
  readonly saidOf: (object: StixObject) => Said;
  readonly reports: Reports;
  readonly leftOut: LeftOut;
  readonly markings: Markings;
};

const itsWords = new Set([
  'name',
  'description',
  'content',
  'explanation',
  'object_refs',
  'created_by_ref',
  'published',
  'revoked',
  'context',
]);

/** What reports, notes and opinions say in words: a claim of who says it about those whom it names. notes: what an export of ours said of its own bundle. */
export function wordsIn(speaking: Speaking): { readonly claims: readonly ListedWords[]; readonly notes: readonly ToSay[] } {
  const { objects, own, isNode, saidOf, reports, leftOut, markings } = speaking;
  const claims: ListedWords[] = [];
  const notes: ToSay[] = [];
  for (const object of objects.values()) {
    const words = wordsOf(object);
    if (words === null) continue;
    const isOurs = textIn(object, 'x_isnad_id') !== null;
    if (memberOf(object.value, 'x_isnad_about_bundle') === true)
      notes.push(...words.split('\n').map((line) => toSay('ownWords', { words: line })));
    else if (isOurs && object.type === 'note') claims.push(restored(object, words, speaking));
    else if (!isOurs) {
      const about = [...new Set(textsIn(object, 'object_refs').flatMap((ref) => endsOf(ref, objects)))].filter(isNode);
      const marked = markings.of(object);
      if (about.length === 0) leftOut.add(1, 'aboutNothing', object.type);
      else
        claims.push({
          ...saidOf(object),
          document: reports.of(object.id) ?? saidOf(object).document,
          key: object.id,
          about,
          words,
          more: () => ({ note: noteOf([...besidesIn(object, itsWords), ...marked]), ...opinionStance(object) }),
        });
    }
  }
  return { claims, notes };

  function restored(object: StixObject, words: string, { saidOf: said }: Speaking): ListedWords {
    const cells = cellsIn(object);
    const refs = (name: string) => (cells.get(name) ?? '').split(' | ').flatMap((id) => own.get(id) ?? []);
    const claim = localizedIn(cells, 'claim');
    const { document } = said(object);
    return {
      ...said(object),
      key: object.id,
      about: refs('about').filter(isNode),
      words: claim.told.length > 0 ? claim.value : localized((_, language) => (language === 'EN' ? words : null)),
      document,
      more: (ids) => {
        const speakers = refs('speakerIds').flatMap((id) => ids.entity(id) ?? []);
        return {
          ...(speakers.length > 0 && { speakers }),
          ...gradesIn(cells),
          transmittedBy: [...refs('transmittedBy').flatMap((id) => ids.entity(id) ?? []), ids.publisher],
          contradicts: refs('contradicts').flatMap((id) => ids.claim(id) ?? []),
        };
      },
    };
  }
}

function gradesIn(cells: Cells): Partial<AllegationRecord> {
  const one = <Word extends string>(all: readonly Word[], name: string) => all.find((each) => each === cells.get(name));
  const [stance, status, motive, reliability] = [
    one(everyStance, 'stance'),
    one(everyReviewStatus, 'status'),
    one(everyMotive, 'motive'),
    one(everyReliability, 'reliability'),
  ];
  const number = (name: string) => (cells.has(name) ? Number(cells.get(name)) : null);
  const [lineFrom, lineTo, sha256, credibility] = [
    number('lineFrom'),
    number('lineTo'),
    cells.get('sha256') ?? null,
    number('credibility'),
  ];
  return {
    ...(stance !== undefined && { stance }),
    ...(status !== undefined && { status }),
    motive: motive ?? null,
    reliability: reliability ?? null,
    credibility,
    eventDate: dateIn(cells, 'eventDate').value,
    reportedDate: dateIn(cells, 'reportedDate').value,
    note: localizedIn(cells, 'note').value,
    locator: lineFrom === null && lineTo === null && sha256 === null ? null : { lineFrom, lineTo, sha256 },
  };
}

/** The objects that a reference is about: all that a relationship or a sighting joins, else itself. */
function endsOf(ref: string, objects: ReadonlyMap<string, StixObject>): readonly string[] {
  const object = objects.get(ref);
  if (object?.type !== 'relationship' && object?.type !== 'sighting') return [ref];
  return [
    ...['source_ref', 'target_ref', 'sighting_of_ref'].flatMap((key) => textIn(object, key) ?? []),
    ...textsIn(object, 'where_sighted_refs'),
  ];
}

function wordsOf(object: StixObject): string | null {
  const { type } = object;
  if (type === 'note') return textIn(object, 'content');
  if (type === 'report' || type === 'grouping') return textIn(object, 'description') ?? textIn(object, 'name');
  if (type !== 'opinion') return null;
  return [textIn(object, 'opinion'), textIn(object, 'explanation')].filter((each) => each !== null).join(': ');
}

/** What an object holds besides its words, a line each. */
function noteOf(besides: readonly (readonly [name: string, value: string])[]): AllegationRecord['note'] {
  const lines = besides.map(([name, value]) => `${name}: ${value}`);
  return localized((_, language) => (language === 'EN' && lines.length > 0 ? lines.join('\n') : null));
}
