import type { LabelSide } from '#web/session/picture.ts';
import { greatestZoom, leastZoom, type Camera } from '#web/session/camera.ts';
import {
  everyOmissionReason,
  everyOmissionSubject,
  everyPathRank,
  languages,
  tagOf,
  type Language,
} from '#graph-schema/generated/ontology.ts';
import type { Omission } from '#graph-schema/omission.ts';
import { legendRow, toggle, type LegendRow } from '#web/session/filter.ts';
import { emptySession, entranceIds, folds, viewIds, viewOf, type Hidden, type Place, type Session } from '#web/session/session.ts';
import { mostNamed, mostSteps, noRoutes, sameRoutes, type RouteQuestion } from '#web/session/routeQuestion.ts';
import { everyListColumn, listTabs, longestFind, sameList, usualList, type ListChoice, type ListColumn } from '#web/session/list.ts';
import { layoutIds, usualLayout, type LayoutChoice } from '#web/session/layout.ts';
import { periodIn } from '#web/session/period.ts';
import { everyone } from '#web/session/perspective.ts';
import { accountsRows, readAccounts } from '#web/session/linkAccounts.ts';
import { askedRows, readAsked } from '#web/session/linkAsked.ts';
import { Malformed, readId, readOneOf, there } from '#web/session/linkField.ts';
import { measureRows, readMeasure } from '#web/session/linkMeasure.ts';
import { readerOf, type LinkPart, type PartReader } from '#web/session/linkParts.ts';
import { perspectiveRows, readPerspective } from '#web/session/linkPerspective.ts';
import { sealOf } from '#web/session/linkSeal.ts';
import { noAccounts } from '#web/session/accounts.ts';
import { noneAsked } from '#web/session/asked.ts';
import { notNarrowed } from '#web/session/narrowed.ts';
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

/** Why a link could not be read: not all of it, where it is malformed, or nothing. */
export type LinkProblem = 'MALFORMED' | 'NEWER' | 'TOO_LONG';

/** A link as it was read. problem: why it says less than it was made to say. lost: the parts of it that stand there and cannot be read. */
export type Reading = { readonly link: Link; readonly problem: LinkProblem | null; readonly lost: readonly LinkPart[] };

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

/**
 * What a fragment says. Never throws: of a text that was cut, or changed, what can still be read is, and nothing is that the whole one did not
 * say; one of a later version gives an empty table. A fragment that was not sealed counts as whole where all of it can be read.
 */
export function decode(address: string): Reading {
  if (address === '') return { link: empty, problem: null, lost: [] };
  if (address.length > longest * mostOfOneSign) return { link: empty, problem: 'TOO_LONG', lost: [] };
  const text = mended(address);
  if (text.length > longest) return { link: empty, problem: 'TOO_LONG', lost: [] };
  const fields = text.split('&');
  const texts = new Map(fields.map((field) => [field.split('=', 1)[0] ?? '', field.slice(field.indexOf('=') + 1)] as const));
  const written = texts.get('v') ?? '';
  const isOurs = /^[1-9]\d{0,5}$/.test(written);
  if (isOurs && Number(written) > version) return { link: empty, problem: 'NEWER', lost: [] };
  const seal = sealOf(text);
  const reader = readerOf({ texts, cut: seal === 'CUT' });
  const link = read(reader, seal === 'CUT' && !texts.has('view'));
  const isSaid = isOurs && fields.every((field) => field.includes('=')) && reader.lost.size === 0;
  const isWhole = seal === 'WHOLE' || seal === 'UNSEALED';
  return { link, problem: isSaid && isWhole ? null : 'MALFORMED', lost: [...reader.lost] };
}

/** noView: the view stood in what is missing, so that a question brings its own. */
function read({ whole, each }: PartReader, noView: boolean): Link {
  const table = new Map(each('names', 'on', readPlace));
  const entrance = whole('question', (rows) => rows('q').map((text) => readOneOf(entranceIds, text))[0] ?? null, null);
  const otherwise = viewOf(entrance) ?? viewIds[0];
  const bare: Session = {
    ...emptySession,
    table,
    removed: new Map(each('names', 'off', (row) => readPlaceBeside(table, row))),
    unfolded: new Set(each('legend', 'also', (text) => readOneOf(folds, text))),
    selected: each('selection', 'sel', readId),
    entrance,
    routes: whole('routes', (rows) => readRoutes(rows('way'), rows('via').map(readId), rows('not').map(readId)), noRoutes),
    view: noView ? otherwise : whole('view', (rows) => rows('view').map((text) => readOneOf(viewIds, text))[0] ?? viewIds[0], otherwise),
    list: whole(
      'list',
      (rows) => ({ ...readList(rows('list')), find: readSigns(rows('find')), turned: new Set(rows('cols').map(readColumn)) }),
      usualList,
    ),
    perspective: whole('perspective', (rows) => readPerspective(rows('as'), rows('by').map(readId), rows('in').map(readId)), everyone),
    accounts: whole('accounts', (rows) => readAccounts(rows('acc')), noAccounts),
    narrowed: whole('narrowed', (rows) => readNarrowed(rows('only')), notNarrowed),
    asked: whole('asked', (rows) => readAsked(rows('ask')), noneAsked),
    period: whole('period', (rows) => rows('when').map((row) => there(periodIn(row)))[0] ?? null, null),
    layout: whole('layout', (rows) => readLayout(rows('lay')), usualLayout),
    measure: whole('measure', (rows) => readMeasure(rows('mea')), null),
    notes: new Map(each('notes', 'note', (row) => [...there(readNotes([row]))]).flat()),
    omitted: each('omitted', 'omit', readOmission),
    dossier: whole('dossier', (rows) => rows('of').map(readId)[0] ?? null, null),
  };
  const legend = each('legend', 'hide', readLegendRow);
  return {
    session: legend.reduce<Session>(toggle, bare),
    language: whole('language', (rows) => readLanguage(rows('lang')), null),
    camera: whole('sight', (rows) => readCamera(rows('cam')), null),
    sight: whole('sight', (rows) => rows('map').map((row) => there(sightIn(row)))[0] ?? null, null),
  };
}

function readLegendRow(row: string): LegendRow {
  const [part = '', value = ''] = row.split('~');
  return there(legendRow(part, value));
}

function readPlaceBeside(table: ReadonlyMap<string, Place>, row: string): [string, Place] {
  const [id, place] = readPlace(row);
  if (table.has(id)) throw new Malformed();
  return [id, place];
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
