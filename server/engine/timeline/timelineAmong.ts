import type { Granularity } from '#graph-schema/generated/ontology.ts';
import type { Omission } from '#graph-schema/omission.ts';
import { choosesTies, keepsEntity, keepsTime, type Filter } from '#server/domain/filter.ts';
import type { FuzzyDate } from '#server/domain/fuzzyDate.ts';
import { happeningKinds } from '#server/domain/happened.ts';
import { whenHappened, whenOf } from '#server/domain/when.ts';
import type { Subgraph } from '#server/engine/engine.ts';
import type { Timeline } from '#server/engine/store.ts';
import { countSpans } from '#server/engine/timeline/countSpans.ts';
import { noSpanRows } from '#server/engine/timeline/spanRows.ts';
import { timelineOf } from '#server/engine/timeline/timelineOf.ts';
import { inStretches, type Turns } from '#server/engine/turns.ts';

/**
 * The timeline of a part of the graph, which holds the relationships that the filter keeps. What happened in it is counted where one of these is at it; where
 * the filter does not choose among relationships, also where none is in this part, but not where all that are written of it anywhere are such as nobody says.
 */
export async function timelineAmong(part: Subgraph, filter: Filter, granularity: Granularity, turns: Turns): Promise<Timeline> {
  const counter = countSpans();
  const kept = new Map(part.entities.filter((each) => keepsEntity(filter, each)).map((each) => [each.id, each]));
  const tied = new Set<string>();
  await inStretches(part.relationships.length, turns, (begin, end) => {
    for (const tie of part.relationships.slice(begin, end)) {
      const [source, target] = [kept.get(tie.source), kept.get(tie.target)];
      if (!source || !target) {
        counter.reject('RELATIONSHIPS', 1);
        continue;
      }
      tied.add(source.id).add(target.id);
      const { lasting } = whenOf(tie, []);
      counter.keep('RELATIONSHIPS', lasting, tie.date?.edtf ?? null, [textsOf(source.happened), textsOf(target.happened)], 1);
    }
  });
  const happening = part.entities.filter(({ kind }) => happeningKinds.includes(kind));
  await inStretches(happening.length, turns, (begin, end) => {
    for (const { id, happened, degree, unasserted } of happening.slice(begin, end)) {
      const standsAlone = !choosesTies(filter) && (degree > 0 || unasserted === 0);
      const isKept = kept.has(id) && (tied.has(id) || standsAlone) && keepsTime(filter, whenHappened(happened));
      if (isKept) counter.keep('ENTITIES', false, null, [textsOf(happened)], 1);
      else counter.reject('ENTITIES', 1);
    }
  });
  const rows = { RELATIONSHIPS: noSpanRows(), ENTITIES: noSpanRows() };
  const told = await timelineOf({ ...counter.counted(), rows }, filter.during, granularity, turns);
  return { ...told, omitted: together([...told.omitted, ...part.omitted]) };
}

function together(omitted: readonly Omission[]): readonly Omission[] {
  return [...Map.groupBy(omitted, ({ reason, of }) => `${reason} ${of}`).values()].flatMap((alike) =>
    alike.slice(0, 1).map((each) => ({ ...each, count: alike.reduce((sum, { count }) => sum + count, 0) })),
  );
}

function textsOf(dates: readonly FuzzyDate[]): readonly string[] {
  return dates.map(({ edtf }) => edtf);
}
