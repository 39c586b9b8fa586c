import { z } from 'zod';
import { everyAskedValue, entityKinds, languages, tagOf } from '#graph-schema/generated/ontology.ts';
import { localized } from '#server/domain/localized.ts';

/** The form of these files. A later one that cannot be read so has another number. */
const questionGeneration = 1;

const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1, 'is empty')
    .max(most, `is longer than ${most} characters`)
    .refine((text) => !/[\p{Cc}\u2028-\u202e\u2066-\u2069]/u.test(text), 'holds a sign that is not seen; write one line of plain text');

const words = (most: number) =>
  z
    .strictObject(Object.fromEntries(languages.map((language) => [tagOf[language], line(most)])))
    .transform((given) => localized((tag) => given[tag]));

const name = z.string().regex(/^[a-z][a-zA-Z0-9]{0,30}$/, 'is no name: a small letter, then at most 30 letters and digits');
const place = z
  .string()
  .regex(/^[a-zA-Z]\w{0,40}(?:\.[a-zA-Z]\w{0,40}){0,7}$/, 'is no place in the answer: names of fields, joined by dots');
const aNumber = z.number().int('is no whole number').min(0, 'is below 0').max(100_000, 'is above 100000');

const parameter = z.strictObject({
  name,
  value: z.enum(everyAskedValue),
  words: words(80),
  required: z.boolean().default(true),
  kinds: z
    .array(z.enum(entityKinds.map(({ kind }) => kind)))
    .min(1, 'is empty')
    .optional(),
  options: z
    .array(z.strictObject({ value: z.string().regex(/^\w{1,60}$/, 'is no value: at most 60 letters, digits and _'), words: words(80) }))
    .max(30, 'are more than 30')
    .default([]),
  least: aNumber.optional(),
  most: aNumber.optional(),
  usual: z.union([aNumber.transform(String), z.string().max(60)]).optional(),
});

const condition = z.strictObject({
  at: place,
  is: z.union([z.string().max(200), z.number(), z.boolean()]),
  when: z.strictObject({ parameter: name, is: z.string().max(60) }).optional(),
});

/** A file that holds a question. */
export const questionEntry = z.strictObject({
  question: z.literal(questionGeneration, `is ${questionGeneration}, the generation of the form that this server reads`),
  title: words(160),
  lead: words(600),
  parameters: z.array(parameter).max(10, 'are more than 10').default([]),
  query: z.string().min(1, 'is empty').max(20_000, 'is longer than 20000 characters'),
  rows: z.strictObject({
    at: place,
    who: place,
    ties: place.optional(),
    total: place.optional(),
    pageInfo: place.optional(),
    omitted: place.optional(),
    complete: place.optional(),
    most: z.number().int('is no whole number').min(1, 'is below 1').max(1000, 'is above 1000').optional(),
    keep: z.array(condition).max(10, 'are more than 10').default([]),
    marks: z
      .array(z.strictObject({ at: place, words: words(60), otherwise: words(60) }))
      .max(3, 'are more than 3')
      .default([]),
  }),
});
export type QuestionEntry = z.infer<typeof questionEntry>;
