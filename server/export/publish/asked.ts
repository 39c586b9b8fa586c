import { z } from 'zod';
import { everyReliability, languages, type Language, type Reliability } from '#graph-schema/generated/ontology.ts';
import { isId, type Id } from '#server/domain/id.ts';
import { ExportRefused } from '#server/export/exportRefused.ts';
import { isCriterion, readSelection, type Criterion } from '#server/export/selection/readSelection.ts';
import type { Selection } from '#server/export/selection/selection.ts';

/** How a place, a date and an amount may be told, the least first. */
export const placeForms = ['hidden', 'country', 'named'] as const;
export const dateForms = ['hidden', 'year', 'month', 'exact'] as const;
export const amountForms = ['hidden', 'magnitude', 'exact'] as const;

/** Where a name stands on the canvas of whoever asks, in its pixels. */
export type Spot = { readonly x: number; readonly y: number };

/**
 * What is to be published, and how. named: who keeps the name; null: bodies alone. words: names that must not stand in the file, though no entity has them. reliability, credibility: the worst grade of an
 * assertion that stays; null: any. spots: null: the file has places of its own.
 */
export type Asked = {
  readonly selection: Selection;
  readonly named: ReadonlySet<Id> | null;
  readonly words: readonly string[];
  readonly places: (typeof placeForms)[number];
  readonly dates: (typeof dateForms)[number];
  readonly amounts: (typeof amountForms)[number];
  readonly reliability: Reliability | null;
  readonly credibility: number | null;
  readonly titles: boolean;
  readonly title: string | null;
  readonly spots: ReadonlyMap<Id, Spot> | null;
  readonly language: Language;
};

const mostWords = 1_000;
const id = z.string().refine(isId, 'is no id');
const coordinate = z.number().min(-1e6).max(1e6);

const given = z.strictObject({
  part: z.record(z.string(), z.string()).default({}),
  named: z.array(id).max(5_000).nullable().default(null),
  words: z.array(z.string().trim().min(2).max(200)).max(mostWords).default([]),
  places: z.enum(placeForms).default('country'),
  dates: z.enum(dateForms).default('year'),
  amounts: z.enum(amountForms).default('magnitude'),
  reliability: z.enum(everyReliability).nullable().default(null),
  credibility: z.number().int().min(1).max(6).nullable().default(null),
  titles: z.boolean().default(false),
  title: z.string().trim().min(1).max(200).nullable().default(null),
  spots: z
    .record(z.string(), z.strictObject({ x: coordinate, y: coordinate }))
    .nullable()
    .default(null),
  language: z.enum(languages).default(languages[0]),
});

/** What is asked for in JSON; what is left out is told as little as possible. Throws ExportRefused. */
export function readAsked(value: unknown): Asked {
  const read = given.safeParse(value);
  if (!read.success) {
    const [fault] = read.error.issues;
    throw new ExportRefused(`what is to be published is not understood: ${fault?.path.join('.') ?? ''} ${fault?.message ?? ''}`);
  }
  const { part, named, spots, ...rest } = read.data;
  const criteria = new Map<Criterion, string>();
  for (const [name, text] of Object.entries(part)) {
    if (!isCriterion(name)) throw new ExportRefused(`${JSON.stringify(name.slice(0, 60))} tells no part`);
    criteria.set(name, text);
  }
  return {
    ...rest,
    selection: readSelection(criteria),
    named: named === null ? null : new Set(named.filter(isId)),
    spots: spots === null ? null : new Map(Object.entries(spots).flatMap(([name, spot]) => (isId(name) ? [[name, spot] as const] : []))),
  };
}
