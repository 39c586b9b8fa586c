import type { LabelSide } from '#web/session/picture.ts';
import { greatestZoom, leastZoom, type Camera } from '#web/session/camera.ts';
import {
  everyOmissionReason,
  everyOmissionSubject,
  everyPathRank,
  everyReliability,
  languages,
  tagOf,
  type Language,
} from '#graph-schema/generated/ontology.ts';
import type { Omission } from '#graph-schema/omission.ts';
import { legendRow, toggle } from '#web/session/filter.ts';
import { emptySession, entranceIds, folds, viewIds, type Hidden, type Place, type Session } from '#web/session/session.ts';
import { mostNamed, mostSteps, noRoutes, sameRoutes, type RouteQuestion } from '#web/session/routeQuestion.ts';
import { everyListColumn, listTabs, longestFind, sameList, usualList, type ListChoice, type ListColumn } from '#web/session/list.ts';
import { layoutIds, usualLayout, type LayoutChoice } from '#web/session/layout.ts';
import { periodIn } from '#web/session/period.ts';
import { everyone, mostIndependent, mostVoices, samePerspective, type Perspective } from '#web/session/perspective.ts';
import { accountsRows, readAccounts } from '#web/session/linkAccounts.ts';
import { askedRows, readAsked } from '#web/session/linkAsked.ts';
import { Malformed, readId, readOneOf, there } from '#web/session/linkField.ts';
import { measureRows, readMeasure } from '#web/session/linkMeasure.ts';
import { narrowedRows, readNarrowed } from '#web/session/linkNarrowed.ts';
import { noteRows, readNotes } from '#web/session/notes.ts';
import { sightIn, sightRow, type Sight } from '#web/session/sight.ts';
import { signs, signsIn } from '#web/session/signs.ts';
import { mended } from '#web/session/mended.ts';
import { edge } from '#web/session/table.ts';

/** What a link reopens: the table, the language it was read in, and the camera and where one looked at the map, null where all is to be in sight. */
export type Link = {
  readonly session: Session;
  readonly language: Language | null;
  readonly camera: Camera | null;
  readonly sight: Sight | null;
};

/** Why a link could not be read. */
export type LinkProblem = 'MALFORMED' | 'NEWER' | 'TOO_LONG';

/** A link as it was read. problem: why the table of it is empty although the link says more. */
export type Reading = { readonly link: Link; readonly problem: LinkProblem | null };

/** The longest link that is read, in characters; some browsers cut longer ones. */
export const longest = 200_000;

const mostOfOneSign = 3;
const version = 1;
const empty: Link = { session: emptySession, language: null, camera: null, sight: null };
const wordForm = /^[a-z][a-zA-Z0-9]{0,30}$/;
const sides: Readonly<Record<LabelSide, string>> = { below: 'b', above: 'a', start: 's', end: 'e', inside: 'i' };
const labelSides = ['below', 'above', 'start', 'end', 'inside'] as const satisfies readonly LabelSide[];
const parts = ['kinds', 'types', 'motives', 'traits'] as const satisfies readonly (keyof Hidden)[];

/** The camera as a link keeps it: whole pixels, the zoom to a thousandth. */
export function keptCamera({ x, y, zoom }: Camera): Camera {
  return { x: Math.round(x) || 0, y: Math.round(y) || 0, zoom: within(leastZoom, Math.round(zoom * 1000) / 1000, greatestZoom) };
}

/**
 * The fragment of an address, without the #: fields joined by &, rows of a field by a comma, parts of a row by ~, numbers of places in base 36.
 * Every character may stand in a fragment as it is. camera and sight: as keptCamera and keptSight give them.
 */
export function encode({ session, language, camera, sight }: Link): string {
  const rows = {
    on: [...session.table].map(placeRow),
    off: [...session.removed].map(placeRow),
    sel: session.selected,
    hide: parts.flatMap((part) => [...session.hidden[part]].map((value) => `${part}~${value}`)),
    also: [...session.unfolded],
    q: session.entrance === null ? [] : [session.entrance],
    way: sameRoutes(session.routes, noRoutes) ? [] : [routesRow(session.routes)],
    via: session.routes.via,
    not: session.routes.avoid,
    acc: accountsRows(session.accounts),
    only: narrowedRows(session.narrowed),
    ask: askedRows(session.asked),
    view: viewIds.indexOf(session.view) === 0 ? [] : [session.view],
    list: listRows(session.list),
    find: session.list.find === '' ? [] : [signs(session.list.find)],
    cols: [...session.list.turned],
    by: session.perspective.speakers,
    in: session.perspective.documents,
    as: perspectiveRows(session.perspective),
    when: session.period === null ? [] : [`${session.period.from}~${session.period.to}`],
    lay: layoutRows(session.layout),
    mea: measureRows(session.measure),
    omit: session.omitted.map(({ reason, of, count }) => `${reason}~${of}~${count}`),
    note: noteRows(session.notes),
    of: session.dossier === null ? [] : [session.dossier],
    lang: language === null ? [] : [tagOf[language]],
    map: sight === null ? [] : [sightRow(sight)],
    cam: camera === null ? [] : [`${camera.x}~${camera.y}~${camera.zoom}`],
  };
  const fields = Object.entries(rows).filter(([, values]) => values.length > 0);
  return [`v=${version}`, ...fields.map(([name, values]) => `${name}=${values.join(',')}`)].join('&');
}

/** What a fragment says. Never throws: a text that no version of ours writes gives an empty table and the reason. */
export function decode(address: string): Reading {
  if (address === '') return { link: empty, problem: null };
  if (address.length > longest * mostOfOneSign) return { link: empty, problem: 'TOO_LONG' };
  const text = mended(address);
  if (text.length > longest) return { link: empty, problem: 'TOO_LONG' };
  const fields = new Map(
    text.split('&').map((field): [string, string] => [field.split('=', 1)[0] ?? '', field.slice(field.indexOf('=') + 1)]),
  );
  const written = fields.get('v') ?? '';
  if (!/^[1-9]\d{0,5}$/.test(written)) return { link: empty, problem: 'MALFORMED' };
  if (Number(written) > version) return { link: empty, problem: 'NEWER' };
  try {
    return { link: read((name) => (fields.get(name) || null)?.split(',') ?? []), problem: null };
  } catch (error) {
    if (error instanceof Malformed) return { link: empty, problem: 'MALFORMED' };
    throw error;
  }
}

function read(rows: (name: string) => readonly string[]): Link {
  const table = new Map(rows('on').map(readPlace));
  const removed = new Map(rows('off').map(readPlace));
  if ([...removed.keys()].some((id) => table.has(id))) throw new Malformed();
  const bare = {
    ...emptySession,
    table,
    removed,
    unfolded: new Set(rows('also').map((text) => readOneOf(folds, text))),
    selected: rows('sel').map(readId),
    entrance: rows('q').map((text) => readOneOf(entranceIds, text))[0] ?? null,
    routes: readRoutes(rows('way'), rows('via').map(readId), rows('not').map(readId)),
    view: rows('view').map((text) => readOneOf(viewIds, text))[0] ?? viewIds[0],
    list: { ...readList(rows('list')), find: readSigns(rows('find')), turned: new Set(rows('cols').map(readColumn)) },
    perspective: readPerspective(rows('as'), rows('by').map(readId), rows('in').map(readId)),
    accounts: readAccounts(rows('acc')),
    narrowed: readNarrowed(rows('only')),
    asked: readAsked(rows('ask')),
    period: rows('when').map((row) => there(periodIn(row)))[0] ?? null,
    layout: readLayout(rows('lay')),
    measure: readMeasure(rows('mea')),
    notes: there(readNotes(rows('note'))),
  };
  const session = rows('hide').reduce<Session>(
    (sofar, row) => {
      const [part = '', value = ''] = row.split('~');
      const found = legendRow(part, value);
      if (!found) throw new Malformed();
      return toggle(sofar, found);
    },
    { ...bare, omitted: rows('omit').map(readOmission), dossier: rows('of').map(readId)[0] ?? null },
  );
  const sight = rows('map').map((row) => there(sightIn(row)))[0] ?? null;
  return { session, language: readLanguage(rows('lang')), camera: readCamera(rows('cam')), sight };
}

function placeRow([id, { x, y, side, pinned, counted }]: readonly [string, Place]): string {
  return `${id}~${x.toString(36)}~${y.toString(36)}~${sides[side]}${pinned ? 'p' : ''}${counted ? 'c' : ''}`;
}

function readPlace(row: string): [string, Place] {
  const [id = '', x = '', y = '', flags = ''] = row.split('~');
  const side = labelSides.find((each) => sides[each] === flags[0]);
  if (!side || !/^.p?c?$/.test(flags)) throw new Malformed();
  const place = { x: readWhole(x), y: readWhole(y), side, pinned: flags.includes('p', 1) };
  return [readId(id), flags.includes('c', 1) ? { ...place, counted: true } : place];
}

function readWhole(text: string): number {
  const number = /^-?[0-9a-z]{1,5}$/.test(text) ? Number.parseInt(text, 36) : Number.NaN;
  if (!(Math.abs(number) <= edge)) throw new Malformed();
  return number === 0 ? 0 : number;
}

function routesRow({ from, to, rank, most, inferred, chosen }: RouteQuestion): string {
  return [from ?? '', to ?? '', everyPathRank.indexOf(rank), most, inferred ? 1 : 0, chosen ?? ''].join('~');
}

function readRoutes([row]: readonly string[], via: readonly string[], avoid: readonly string[]): RouteQuestion {
  if (row === undefined) return noRoutes;
  const [from = '', to = '', ranked = '', most = '', inferred = '', chosen = ''] = row.split('~');
  const rank = /^\d$/.test(ranked) ? everyPathRank[Number(ranked)] : undefined;
  const fits = /^[1-9]\d?$/.test(most) && Number(most) <= mostSteps && /^[01]$/.test(inferred) && /^\d{0,2}$/.test(chosen);
  if (!rank || !fits || via.length > mostNamed || avoid.length > mostNamed) throw new Malformed();
  const end = (text: string) => (text === '' ? null : readId(text));
  return {
    from: end(from),
    to: end(to),
    via,
    avoid,
    inferred: inferred === '1',
    rank,
    most: Number(most),
    chosen: chosen === '' ? null : Number(chosen),
  };
}

function listRows({ tab, sort, ...rest }: ListChoice): readonly string[] {
  if (sameList({ tab, sort, ...rest }, { ...usualList, ...rest })) return [];
  return [sort === null ? tab : `${tab}~${sort.column}~${sort.down ? 'd' : 'u'}`];
}

function readList([row]: readonly string[]): Pick<ListChoice, 'tab' | 'sort'> {
  if (row === undefined) return usualList;
  const [tab = '', column, way] = row.split('~');
  if (column === undefined) return { tab: readOneOf(listTabs, tab), sort: null };
  return { tab: readOneOf(listTabs, tab), sort: { column: readColumn(column), down: readOneOf(['d', 'u'], way ?? '') === 'd' } };
}

function readColumn(text: string): ListColumn {
  return readOneOf(everyListColumn, text);
}

function readSigns([row]: readonly string[]): string {
  return row === undefined ? '' : there(signsIn(row, longestFind));
}

function perspectiveRows({ grade, independent, inferred, denied, onlyDenied, ...named }: Perspective): readonly string[] {
  const plain = { ...named, grade, independent, inferred, denied, onlyDenied };
  if (samePerspective({ ...plain, speakers: [], documents: [] }, everyone)) return [];
  return [[grade, independent, ...[inferred, denied, onlyDenied].map(Number)].join('~')];
}

function readPerspective([row]: readonly string[], speakers: readonly string[], documents: readonly string[]): Perspective {
  if (speakers.length > mostVoices || documents.length > mostVoices) throw new Malformed();
  if (row === undefined) return { ...everyone, speakers, documents };
  const [word = '', number = '', ...flags] = row.split('~');
  const independent = /^[1-9]$/.test(number) ? Number(number) : Infinity;
  if (independent > mostIndependent || flags.length !== 3 || !flags.every((flag) => /^[01]$/.test(flag))) throw new Malformed();
  const [inferred = true, denied = true, onlyDenied = true] = flags.map((flag) => flag === '1');
  return { speakers, documents, grade: readOneOf(everyReliability, word), independent, inferred, denied, onlyDenied };
}

function layoutRows({ id, values }: LayoutChoice): readonly string[] {
  const asked = Object.entries(values).map(([name, value]) => `${name}~${value}`);
  return id === layoutIds[0] && asked.length === 0 ? [] : [id, ...asked];
}

function readLayout([text, ...rows]: readonly string[]): LayoutChoice {
  if (text === undefined) return usualLayout;
  return { id: readOneOf(layoutIds, text), values: Object.fromEntries(rows.map(readValue)) };
}

function readValue(row: string): [string, number | string] {
  const [name = '', value = ''] = row.split('~');
  if (!wordForm.test(name)) throw new Malformed();
  if (/^-?\d{1,7}$/.test(value)) return [name, Number(value) || 0];
  if (!wordForm.test(value)) throw new Malformed();
  return [name, value];
}

function within(least: number, value: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

function readOmission(row: string): Omission {
  const [first, second, digits = ''] = row.split('~');
  const reason = everyOmissionReason.find((each) => each === first);
  const of = everyOmissionSubject.find((each) => each === second);
  if (!reason || !of || !/^\d{1,9}$/.test(digits)) throw new Malformed();
  return { reason, of, count: Number(digits) };
}

function readLanguage([text]: readonly string[]): Language | null {
  if (text === undefined) return null;
  const found = languages.find((each) => tagOf[each] === text);
  if (!found) throw new Malformed();
  return found;
}

function readCamera([row]: readonly string[]): Camera | null {
  if (row === undefined) return null;
  const [x = '', y = '', zoom = ''] = row.split('~');
  if (![x, y].every((each) => /^-?\d{1,12}$/.test(each)) || !/^\d{1,12}(?:\.\d{1,12})?$/.test(zoom)) throw new Malformed();
  const [across, along] = [x, y].map((each) => within(-edge, Number(each), edge));
  return { x: across || 0, y: along || 0, zoom: within(leastZoom, Number(zoom), greatestZoom) };
}
