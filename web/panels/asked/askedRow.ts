import { holds } from '#graph-schema/ontology.ts';
import type { AskedNameFragment, AskedTieFragment } from '#web/api/generated.ts';
import { givenFor, type Told } from '#web/panels/asked/askedVariables.ts';

/** A row of the answer to a question: whom it is about, the ties that it rests on, and what is told of it besides. ids: all that it speaks of. */
export type AskedRow = {
  readonly id: string;
  readonly who: readonly AskedNameFragment[];
  readonly ties: readonly AskedTieFragment[];
  readonly marks: readonly string[];
  readonly ids: readonly string[];
};

/** What pages of an answer hold. held: rows of which every tie is asserted, or inferred; others: those with one that nobody asserts. read: how many were read of how many, keptOut: how many of them do not meet the question. isSearched: a search was done to its end, so that its limits left out no row. */
export type AskedAnswer = {
  readonly held: readonly AskedRow[];
  readonly others: readonly AskedRow[];
  readonly read: number;
  readonly total: number | null;
  readonly keptOut: number;
  readonly omitted: readonly { readonly reason: string; readonly count: number }[];
  readonly isCut: boolean;
  readonly isSearched: boolean;
  readonly mayBeMore: boolean;
};

/** What stands at a place of an answer: names of fields joined by dots, through whatever lists lie on the way. */
function valuesAt(value: unknown, place: string): readonly unknown[] {
  return place.split('.').reduce<readonly unknown[]>((found, key) => found.flatMap((each) => inList(memberOf(each, key))), inList(value));
}

/** Reads pages of the answer to a question. */
export function askedAnswer(pages: readonly unknown[], question: Told, values: Readonly<Record<string, string>>): AskedAnswer {
  const { rows } = question;
  const asked = new Set(question.parameters.flatMap((each) => (each.value === 'ENTITY' ? [givenFor(each, values)] : [])));
  const found = pages.flatMap((page) => valuesAt(page, rows.at));
  const kept = found.filter((row) => meets(row, question, values));
  const all = kept.flatMap((row): AskedRow[] => {
    const ties = (rows.ties === null ? [row] : valuesAt(row, rows.ties)).filter(isTie);
    if (ties.length === 0) return [];
    const names = unique(valuesAt(row, rows.who).filter(isName));
    return [
      {
        id: ties.map(({ id }) => id).join(' '),
        who: names.filter(({ id }) => !asked.has(id)),
        ties,
        marks: ties.every(({ assertion }) => holds(assertion))
          ? rows.marks.map(({ at, label, otherwise }) => (ties.every((tie) => valuesAt(tie, at)[0] === true) ? label : otherwise))
          : [],
        ids: [...new Set([...names.map(({ id }) => id), ...ties.flatMap(({ id, source, target }) => [id, source.id, target.id])])],
      },
    ];
  });
  const each = unique(all);
  const last = pages.at(-1);
  const total = rows.total === null ? null : valuesAt(last, rows.total)[0];
  return {
    held: each.filter(({ ties }) => ties.every(({ assertion }) => holds(assertion))),
    others: each.filter(({ ties }) => !ties.every(({ assertion }) => holds(assertion))),
    read: found.length,
    total: typeof total === 'number' ? total : null,
    keptOut: found.length - kept.length,
    omitted: rows.omitted === null ? [] : valuesAt(pages[0], rows.omitted).flatMap(omissionIn),
    isCut: rows.complete !== null && pages.some((page) => valuesAt(page, rows.complete ?? '')[0] === false),
    isSearched: rows.complete !== null && pages.every((page) => valuesAt(page, rows.complete ?? '')[0] === true),
    mayBeMore: rows.most !== null && found.length >= rows.most,
  };
}

/** Where the next page begins; null where there is none. */
export function nextOf(page: unknown, { rows: { pageInfo } }: Told): string | null {
  if (pageInfo === null) return null;
  const [info] = valuesAt(page, pageInfo);
  const end = memberOf(info, 'endCursor');
  return memberOf(info, 'hasNextPage') === true && typeof end === 'string' ? end : null;
}

function meets(row: unknown, { rows, parameters }: Told, values: Readonly<Record<string, string>>): boolean {
  return rows.keep.every(({ at, is, parameter, chosen }) => {
    const choice = parameters.find(({ name }) => name === parameter);
    return (choice && givenFor(choice, values) !== chosen) || valuesAt(row, at)[0] === is;
  });
}

function inList(value: unknown): readonly unknown[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value.flatMap(inList) : [value];
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Object.getOwnPropertyDescriptor(value, key)?.value
    : undefined;
}

function omissionIn(value: unknown): AskedAnswer['omitted'] {
  const [reason, count] = [memberOf(value, 'reason'), memberOf(value, 'count')];
  return typeof reason === 'string' && typeof count === 'number' ? [{ reason, count }] : [];
}

/** The server has seen to it that what stands there was asked by the fragment, so its shape follows from the schema. */
function isName(value: unknown): value is AskedNameFragment {
  return typeof memberOf(value, 'id') === 'string' && typeof memberOf(value, 'label') === 'string';
}

/** As isName. */
function isTie(value: unknown): value is AskedTieFragment {
  return typeof memberOf(value, 'assertion') === 'string' && Array.isArray(memberOf(value, 'allegations'));
}

function unique<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
