import { byId } from '#server/domain/id.ts';
import type { Filter } from '#server/domain/filter.ts';
import { at } from '#server/engine/embedded/adjacency.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { judgeFor } from '#server/engine/embedded/judge.ts';
import type { DateSpan, DateSpans } from '#server/engine/store.ts';

/** Dates of all kept relationships, by type and EDTF text. */
export function dateSpans(graph: Graph, filter: Filter): DateSpans {
  const { sources, targets, types } = graph.adjacency();
  const judge = judgeFor(graph, filter);
  const spans = new Map<string, DateSpan>();
  let undated = 0;
  let rejected = 0;
  for (let n = 1; n < types.length; n += 1) {
    if (at(types, n) === 0) continue;
    if (!judge.kind(at(sources, n)) || !judge.kind(at(targets, n)) || !judge.relationship(n)) {
      rejected += 1;
      continue;
    }
    const { type, date } = graph.relationship(n);
    if (date === null) {
      undated += 1;
      continue;
    }
    const key = `${type} ${date.edtf}`;
    spans.set(key, { type, date, count: (spans.get(key)?.count ?? 0) + 1 });
  }
  return { spans: [...spans.values()].toSorted((a, b) => byId(a.type, b.type) || byId(a.date.edtf, b.date.edtf)), undated, rejected };
}
