import type { OmissionSubject } from '#graph-schema/generated/ontology.ts';
import { storedFuzzyDate, type FuzzyDate } from '#server/domain/fuzzyDate.ts';
import { byId } from '#server/domain/id.ts';
import { boundsOf, type When } from '#server/domain/when.ts';
import type { DateSpan } from '#server/engine/store.ts';

/** spans: those that are kept and that some day bounds. undated: kept ones that no day bounds. rejected: those that the filter keeps out. */
export type DateSpans = {
  readonly spans: readonly DateSpan[];
  readonly undated: number;
  readonly rejected: { readonly relationships: number; readonly entities: number };
};

/** Counts what stands in time, alike things together. */
export type SpanCounter = {
  /** date: an EDTF text, null where there is none. ends: those of each end. */
  keep: (of: OmissionSubject, lasting: boolean, date: string | null, ends: readonly (readonly string[])[], count: number) => void;
  reject: (of: 'RELATIONSHIPS' | 'ENTITIES', count: number) => void;
  /** Spans by what they count, whether they last, their date and those of their ends. */
  counted: () => DateSpans;
};

/** An empty counter. It reads each text once. */
export function countSpans(): SpanCounter {
  const read = new Map<string, FuzzyDate>();
  const spans = new Map<string, DateSpan>();
  const rejected = { RELATIONSHIPS: 0, ENTITIES: 0 };
  let undated = 0;
  const dateOf = (text: string): FuzzyDate => {
    const date = read.get(text) ?? storedFuzzyDate(text);
    read.set(text, date);
    return date;
  };
  return {
    keep(of, lasting, date, each, count) {
      const ends = each.filter((texts) => texts.length > 0).toSorted((a, b) => byId(a.join(' '), b.join(' ')));
      const key = [of, lasting ? '1' : '0', date ?? '', ...ends.map((texts) => texts.join(','))].join(' ');
      const before = spans.get(key);
      const when: When = before ?? { lasting, date: date === null ? null : dateOf(date), ends: ends.map((texts) => texts.map(dateOf)) };
      const { earliest, latest } = boundsOf(when);
      if (earliest === null && latest === null) undated += count;
      else spans.set(key, { lasting, date: when.date, ends: when.ends, of, count: (before?.count ?? 0) + count });
    },
    reject(of, count) {
      rejected[of] += count;
    },
    counted: () => ({
      spans: [...spans].toSorted(([a], [b]) => byId(a, b)).map(([, span]) => span),
      undated,
      rejected: { relationships: rejected.RELATIONSHIPS, entities: rejected.ENTITIES },
    }),
  };
}
