import { complaintOf } from '#server/import/words/complaintOf.ts';
import { toldAs } from '#server/import/words/toldAs.ts';
import { said, saidIn, type Said } from '#server/import/words/said.ts';
import { jsonIn } from '#server/import/json/jsonIn.ts';
import { refusalOf } from '#server/import/importRefused.ts';
import type { ListedLines } from '#server/import/listedClaim.ts';
import type { ListedText } from '#server/import/listedText.ts';
import { memberOf } from '#server/import/memberOf.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';

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

/** The objects of a bundle by their ids, each in its latest version; earlier: how many versions of them were passed over. */
export type Bundle = { readonly objects: ReadonlyMap<string, StixObject>; readonly earlier: number };

const idForm = /^([a-z0-9][a-z0-9-]{1,100})--[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The objects in a text. Throws ImportRefused where it is no bundle. */
export function bundleIn(text: ListedText, complain: (complaint: Omit<PlacedComplaint, 'file'>) => void): Bundle {
  const parsed = jsonIn(text.file, text.text);
  const list = memberOf(parsed.value, 'objects');
  const refused = (wrong: Said) => refusalOf([complaintOf({ file: text.file, line: 1, column: 1 }, wrong)]);
  if (memberOf(parsed.value, 'type') !== 'bundle') throw refused(said('noBundle'));
  if (memberOf(parsed.value, 'spec_version') !== undefined) throw refused(said('oldBundle'));
  if (!Array.isArray(list)) throw refused(said('noObjects'));
  const objects = new Map<string, StixObject>();
  let earlier = 0;
  for (const value of list as readonly unknown[]) {
    const { lineFrom, lineTo, column } = parsed.placeOf(value);
    const wrong = (told: Said, fault = saidIn(told, 'EN')) => complain({ line: lineFrom, column, ...toldAs(told), fault });
    const [type, id, version] = ['type', 'id', 'spec_version'].map((key) => memberOf(value, key));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) wrong(said('noObject'));
    else if (typeof type !== 'string') wrong(said('noType'));
    else if (typeof id !== 'string' || idForm.exec(id)?.[1] !== type) wrong(said('noStixId', { id: shown(id), type }), 'no id');
    else if (version !== undefined && version !== '2.1') wrong(said('otherVersion', { id, version: shown(version) }), 'another version');
    else {
      const object = { type, id, value, at: text.lines(lineFrom, lineTo), column };
      const known = objects.get(id);
      if (known === undefined) objects.set(id, object);
      else if (isLater(object, known)) [earlier] = [earlier + 1, objects.set(id, object)];
      else if (isLater(known, object) || JSON.stringify(known.value) === JSON.stringify(value)) earlier += 1;
      else wrong(said('twoOfOneId', { id, line: `${known.at.lineFrom}` }), 'two of one id');
    }
  }
  return { objects, earlier };
}

function isLater({ value: one }: StixObject, { value: other }: StixObject): boolean {
  const [a, b] = [one, other].map((value) => {
    const modified = memberOf(value, 'modified');
    return typeof modified === 'string' ? Date.parse(modified) : Number.NaN;
  });
  return a !== undefined && b !== undefined && a > b;
}

function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
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
