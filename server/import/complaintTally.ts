import type { PlacedComplaint } from '#server/import/placedComplaint.ts';

const mostFaults = 500;

/** Gathers complaints of files of any length: of each fault the first are kept, the others counted. */
export type ComplaintTally = { add: (complaint: PlacedComplaint) => void; all: () => readonly PlacedComplaint[] };

/** A tally of nothing. mostOfAFault: how many of each are kept. */
export function createComplaintTally(mostOfAFault = 20): ComplaintTally {
  const kept = new Map<string, { readonly first: PlacedComplaint[]; more: number }>();
  return {
    add(complaint) {
      const fault = complaint.fault ?? complaint.message;
      const known = kept.get(fault) ?? kept.get(kept.size < mostFaults ? fault : '');
      if (known === undefined) kept.set(kept.size < mostFaults ? fault : '', { first: [complaint], more: 0 });
      else if (known.first.length < mostOfAFault) known.first.push(complaint);
      else known.more += 1;
    },
    all: () =>
      [...kept.values()].flatMap(({ first, more }) =>
        first.map((each, index) => (more > 0 && index === first.length - 1 ? { ...each, more } : each)),
      ),
  };
}
