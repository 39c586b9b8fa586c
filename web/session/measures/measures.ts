import type { MeasureId } from '#web/session/measure.ts';
import { between } from '#web/session/measures/between.ts';
import { documents } from '#web/session/measures/documents.ts';
import { grade } from '#web/session/measures/grade.ts';
import type { Measure } from '#web/session/measures/measure.ts';
import { money } from '#web/session/measures/money.ts';
import { speakers } from '#web/session/measures/speakers.ts';
import { ties } from '#web/session/measures/ties.ts';

/** The measures of names. */
export const measures: Readonly<Record<MeasureId, Measure>> = { ties, speakers, documents, grade, money, between };
