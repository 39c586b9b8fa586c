import { complaintOf } from '#server/import/words/complaintOf.ts';
import { toldAs } from '#server/import/words/toldAs.ts';
import { said, saidIn, type Said } from '#server/import/words/said.ts';
import type { ComplainOfGraph, GraphPlace, IsLeft } from '#server/import/graph/graphFaults.ts';
import { jsonIn } from '#server/import/json/jsonIn.ts';
import { refusalOf } from '#server/import/importRefused.ts';
import type { ListedLines } from '#server/import/listedClaim.ts';
import type { ListedText } from '#server/import/listedText.ts';
import { memberOf } from '#server/import/memberOf.ts';

/** An object of a bundle, and where it stands. */
export type StixObject = {
  readonly type: string;
  readonly id: string;
  readonly value: object;
  readonly at: ListedLines;
  readonly column: number;
};

/** Told of what is wrong at an object. */
export type ComplainOf = (object: Pick<StixObject, 'at' | 'column'>, wrong: Said, fault?: string) => void;

/** The objects of a bundle by their ids, each in its latest version; earlier: how many versions of them were passed over; left: every version of those that are left out. */
export type Bundle = { readonly objects: ReadonlyMap<string, StixObject>; readonly earlier: number; readonly left: readonly StixObject[] };

const ownRefs = ['claim_ids', 'speaker_ids', 'about', 'transmitted_by', 'contradicts', 'copy_of', 'succeeds'] as const;
const idForm = /^([a-z0-9][a-z0-9-]{1,100})--[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The objects in a text, without those that are left out; what is of the id of one of these, or refers to it, is complained about. Throws ImportRefused where it is no bundle. */
export function bundleIn(text: ListedText, complain: ComplainOfGraph, isLeft: IsLeft): Bundle {
  const parsed = jsonIn(text.file, text.text);
  const list = memberOf(parsed.value, 'objects');
  const refused = (wrong: Said) => refusalOf([complaintOf({ file: text.file, line: 1, column: 1 }, wrong)]);
  if (memberOf(parsed.value, 'type') !== 'bundle') throw refused(said('noBundle'));
  if (memberOf(parsed.value, 'spec_version') !== undefined) throw refused(said('oldBundle'));
  if (!Array.isArray(list)) throw refused(said('noObjects'));
  const objects = new Map<string, StixObject>();
  const left: StixObject[] = [];
  let earlier = 0;
  const all: readonly unknown[] = list;
  for (const [index, value] of all.entries()) {
    const { lineFrom, lineTo, column } = parsed.itemPlaceOf(all, index);
    const place = { line: lineFrom, column };
    const wrong = (told: Said, fault = saidIn(told, 'EN'), also: readonly GraphPlace[] = []) =>
      complain({ ...place, ...toldAs(told), fault }, [place, ...also]);
    const [type, id, version] = ['type', 'id', 'spec_version'].map((key) => memberOf(value, key));
    if (isLeft(place)) {
      if (typeof value === 'object' && value !== null)
        left.push({
          type: typeof type === 'string' ? type : '',
          id: typeof id === 'string' ? id : '',
          value,
          at: text.lines(lineFrom, lineTo),
          column,
        });
    } else if (typeof value !== 'object' || value === null || Array.isArray(value)) wrong(said('noObject'));
    else if (typeof type !== 'string') wrong(said('noType'));
    else if (id === undefined) wrong(said('withoutStixId', { type }), 'no id');
    else if (typeof id !== 'string' || idForm.exec(id)?.[1] !== type) wrong(said('noStixId', { id: shown(id), type }), 'no id');
    else if (version !== undefined && version !== '2.1') wrong(said('otherVersion', { id, version: shown(version) }), 'another version');
    else {
      const object = { type, id, value, at: text.lines(lineFrom, lineTo), column };
      const known = objects.get(id);
      if (known === undefined) objects.set(id, object);
      else if (isLater(object, known)) [earlier] = [earlier + 1, objects.set(id, object)];
      else if (isLater(known, object) || JSON.stringify(known.value) === JSON.stringify(value)) earlier += 1;
      else
        wrong(said('twoOfOneId', { id, line: `${known.at.lineFrom}` }), 'two of one id', [
          { line: known.at.lineFrom, column: known.column },
        ]);
    }
  }
  complainOfNamed(objects, left, complain);
  return { objects, earlier, left };
}

/** Complains of what cannot stand without what is left out: of its id, naming it, or what it speaks of or holds, of which it may say that it does not hold. */
function complainOfNamed(objects: Bundle['objects'], leftOut: Bundle['left'], complain: ComplainOfGraph): void {
  const left = new Set(leftOut.map(({ id }) => id));
  const own = new Set(leftOut.flatMap((each) => textIn(each, 'x_isnad_id') ?? []));
  const holders = new Map(leftOut.flatMap((each) => textsIn(each, 'object_refs').map((ref) => [ref, each.id] as const)));
  for (const object of left.size === 0 ? [] : objects.values()) {
    const place = { line: object.at.lineFrom, column: object.column };
    const named = namedIn(object).find((id) => left.has(id)) ?? ownNamedIn(object).find((id) => own.has(id));
    const holder = holders.get(object.id);
    if (left.has(object.id))
      complain({ ...place, ...toldAs(said('standsInLeftOut', { id: object.id })), fault: 'id stands in what is left out' }, [place]);
    else if (named !== undefined)
      complain({ ...place, ...toldAs(said('namesLeftOut', { id: named })), fault: 'names what is left out' }, [place]);
    else if (holder !== undefined)
      complain({ ...place, ...toldAs(said('heldByLeftOut', { id: holder })), fault: 'what is left out speaks of it' }, [place]);
  }
}

/** Whom an object cannot do without: who says it, and whom it joins. */
function namedIn(object: StixObject): readonly string[] {
  const one = ['created_by_ref', 'source_ref', 'target_ref', 'sighting_of_ref'].flatMap((key) => textIn(object, key) ?? []);
  return [...one, ...textsIn(object, 'where_sighted_refs')];
}

/** Those by whose ids in a graph of ours an object says what carries it, who says it, and about whom. */
function ownNamedIn(object: StixObject): readonly string[] {
  return ownRefs.flatMap((key) => (textIn(object, `x_isnad_${key}`) ?? '').split(' | '));
}

function isLater({ value: one }: StixObject, { value: other }: StixObject): boolean {
  const [a, b] = [one, other].map((value) => {
    const modified = memberOf(value, 'modified');
    return typeof modified === 'string' ? Date.parse(modified) : Number.NaN;
  });
  return a !== undefined && b !== undefined && a > b;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** A text of an object; null where it has none of that name. */
export function textIn({ value }: { readonly value: unknown }, key: string): string | null {
  const text = memberOf(value, key);
  return typeof text === 'string' && text.trim() !== '' ? text : null;
}

/** The texts of a list of an object. */
export function textsIn({ value }: { readonly value: unknown }, key: string): readonly string[] {
  const list = memberOf(value, key);
  return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
}
