import type { AskedOperation } from '#web/api/journal.ts';
import { filterOf } from '#web/panels/perspective/filterOf.ts';
import type { Session, ViewId } from '#web/session/session.ts';

/** One operation with all that the page has asked by it for a part of what is seen, the last first. */
export type BehindOperation = { readonly name: string; readonly query: string; readonly variables: readonly unknown[] };

/** The operations behind what is selected, behind the view, and behind what lies on the table, with how it is looked at. */
export type Behind = { readonly part: 'selected' | 'view' | 'table'; readonly operations: readonly BehindOperation[] };

const ofSelected = ['Relationship', 'Entity', 'TiesOf'];

const ofViews: Readonly<Record<ViewId, readonly string[]>> = {
  network: ['CrowdClaims'],
  map: [],
  list: ['ListedTies', 'ListedClaims'],
  answer: ['Answer', 'ElseClaimed'],
  accounts: ['Voices', 'ListedTies', 'ListedClaims'],
  asked: [],
};

const ofRoutes = ['Routes', 'RoutesIf'];

const ofPeriod = ['during', 'certainlyDuring'];

const ofTable = ['Dossier', 'Among', 'Neighbors', 'DossierScope', 'Overview'];

/**
 * What was asked for what is seen now. latest: all that was asked, the last first; own: the text of the question of a newsroom that is open. Of what is
 * selected only what names it, of everything only what was asked in the language of the page; what was asked as it is looked at now comes before what was asked last, for
 * an answer that is still held is not asked for again.
 */
export function behind(
  latest: readonly AskedOperation[],
  session: Pick<Session, 'selected' | 'entrance' | 'perspective' | 'period' | 'routes'>,
  {
    view,
    language,
    own,
    isEveryone,
  }: { readonly view: ViewId; readonly language: string; readonly own: string | null; readonly isEveryone: boolean },
): readonly Behind[] {
  const ofLanguage = latest.filter(({ variables }) => [undefined, language].includes(textAt(variables, 'language')));
  const spoken = ofLanguage.toSorted((one, other) => Number(isOfNow(other, session)) - Number(isOfNow(one, session)));
  const selected = session.selected.at(-1);
  const named = (names: readonly string[]) => names.flatMap((name) => spoken.filter((each) => each.name === name));
  const routes = session.entrance === 'routes' ? ofRoutes : [];
  const perspective = isEveryone ? [] : ['Kept', 'Voices'];
  const period = session.period === null ? [] : ['Possible'];
  const parts: readonly Behind[] = [
    {
      part: 'selected',
      operations: together(selected === undefined ? [] : named(ofSelected).filter(({ variables }) => textAt(variables, 'id') === selected)),
    },
    { part: 'view', operations: together([...spoken.filter(({ query }) => query === own), ...named([...routes, ...ofViews[view]])]) },
    { part: 'table', operations: together(named([...ofTable, ...perspective, ...period, 'Strip'])) },
  ];
  return parts.filter(({ operations }) => operations.length > 0);
}

function together(asked: readonly AskedOperation[]): readonly BehindOperation[] {
  return [...Map.groupBy(asked, ({ query }) => query).values()].flatMap((same) =>
    same[0] ? [{ name: same[0].name, query: same[0].query, variables: same.map(({ variables }) => variables) }] : [],
  );
}

/** Whether something was asked according to whom, for which period, and for which route, the table is looked at now. */
function isOfNow(
  { name, variables }: AskedOperation,
  { perspective, period, routes }: Pick<Session, 'perspective' | 'period' | 'routes'>,
): boolean {
  const told = fieldsOf(variables);
  const filter = fieldsOf(told.get('filter'));
  if (ofRoutes.includes(name))
    return isSame(
      [
        ...['from', 'to', 'via', 'avoid', 'most'].map((field) => told.get(field)),
        filter.get('includeInferred'),
        told.get('rank') ?? routes.rank,
      ],
      [routes.from, routes.to, routes.via, routes.avoid, routes.most, routes.inferred, routes.rank],
    );
  if (filter.size === 0) return true;
  const { includeOnlyDenied, ...wished } = filterOf(perspective);
  const days = filter.get('during') ?? filter.get('certainlyDuring') ?? null;
  const isStrip = name === 'Strip';
  const isOfDays = days === null ? name !== 'Possible' : isStrip || isSame(days, period);
  const denied = isStrip ? false : includeOnlyDenied;
  return (
    isOfDays &&
    isSame(
      [...filter].filter(([field]) => !ofPeriod.includes(field)),
      Object.entries({ ...wished, includeOnlyDenied: denied }),
    )
  );
}

/** Whether two values are the same, as they are sent. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

function textAt(variables: unknown, name: string): string | undefined {
  const value = fieldsOf(variables).get(name);
  return typeof value === 'string' ? value : undefined;
}
