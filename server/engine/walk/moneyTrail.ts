import { typesWhere } from '#graph-schema/ontology.ts';
import type { Omission } from '#graph-schema/omission.ts';
import { byId, type Id } from '#server/domain/id.ts';
import { totals, type FlowStanding } from '#server/domain/money.ts';
import { amountOf } from '#server/domain/moneyFlow.ts';
import type { MoneyHop, MoneyTrail, MoneyTrailQuestion } from '#server/engine/engine.ts';
import type { StoreReading } from '#server/engine/store.ts';
import { moneyFlows, type Flow, type Holders } from '#server/engine/walk/moneyFlows.ts';
import { namedIn, refuseUnknown, requireKnown } from '#server/engine/walk/requireKnown.ts';

const moneyTypes = typesWhere(({ money }) => money !== undefined);
const mostFlows = 2_000;
const mostHops = 2_000;
const mostReadAStep = 20_000;

type Step = { readonly step: number; readonly flow: Flow };

/** One direction of the walk. frontier: whose flows come next, by id. */
type Side = { readonly way: 'OUT' | 'IN'; frontier: readonly Id[]; readonly walked: Set<Id> };

/**
 * Money that left an entity, reached it or both, from hand to hand, each flow once, at the least number of steps at which it is found in either
 * direction. The sums are those of every kept flow of the entity. omitted counts each flow once that lies on the way and is not shown. At most
 * 2,000 flows are shown, with 2,000 hops, each payer of a flow with each of its payees, and 20,000 flows read at a step after the first: those
 * beyond are counted by their ties alone. Throws UnknownEntity.
 */
export async function moneyTrail(store: StoreReading, question: MoneyTrailQuestion): Promise<MoneyTrail> {
  const { from, direction, maxHops } = question;
  const flowsAt = moneyFlows(store, question);
  const named = !(question.unnamed && question.undrawn);
  const own = await flowsAt([from], [from], Infinity, true);
  const ownFlows = [...new Set([...own.paid.flows, ...own.received.flows])];
  const sides = (direction === 'BOTH' ? (['OUT', 'IN'] as const) : [direction]).map((way): Side => ({
    way,
    frontier: [from],
    walked: new Set([from]),
  }));
  const shown = new Map<Id, Step>();
  let hops = 0;
  const hidden = new Set<Id>();
  const beyond = new Set<Id>();
  for (let step = 1; step <= maxHops + 1 && beyond.size === 0; step += 1) {
    const found = new Map<Id, Flow>();
    const frontier = (way: Side['way']) => sides.find((side) => side.way === way)?.frontier ?? [];
    const now = step === 1 ? own : await flowsAt(frontier('OUT'), frontier('IN'), mostReadAStep, named);
    for (const side of sides) {
      const { flows, unread } = side.way === 'OUT' ? now.paid : now.received;
      for (const id of unread) beyond.add(id);
      const { kept, rejected } = followed(side, flows);
      for (const flow of kept) found.set(flow.entity.id, flow);
      if (step <= maxHops) for (const flow of rejected) hidden.add(flow.entity.id);
    }
    const fresh = [...found.values()].filter(({ entity }) => !shown.has(entity.id)).toSorted((a, b) => byId(a.entity.id, b.entity.id));
    for (const flow of fresh) {
      const more = pairsOf(flow).reduce((product, { length }) => product * length, 1);
      if (step > maxHops || shown.size === mostFlows || hops + more > mostHops) beyond.add(flow.entity.id);
      else {
        shown.set(flow.entity.id, { step, flow });
        hops += more;
      }
    }
  }
  const ordered = [...shown.values()];
  const cut = beyond.difference(shown).size;
  const rejected = hidden.difference(shown).difference(beyond).size;
  const hiddenTies = ordered.reduce((sum, { flow }) => sum + flow.hiddenTies, 0);
  const omitted: Omission[] = [
    ...(cut > 0 ? [{ reason: 'LIMIT' as const, of: 'ENTITIES' as const, count: cut }] : []),
    ...(rejected > 0 ? [{ reason: 'FILTER' as const, of: 'ENTITIES' as const, count: rejected }] : []),
    ...(hiddenTies > 0 ? [{ reason: 'FILTER' as const, of: 'RELATIONSHIPS' as const, count: hiddenTies }] : []),
  ];
  const sum = (of: (flow: Flow) => Holders) =>
    totals(
      ownFlows
        .filter((flow) => flow.isKept && of(flow).kept.includes(from))
        .map((flow) => ({ amount: amountOf(flow.entity), ...standingOf(of(flow), from) })),
    );
  if (store.turns.areOver()) await store.turns.giveWay();
  const subgraph = await (question.undrawn ? undrawn(store, question, omitted) : drawn(store, question, ordered, omitted));
  if (store.turns.areOver()) await store.turns.giveWay();
  return {
    hops: ordered.flatMap((each) => hopsOf(each, named)),
    received: sum(({ payees }) => payees),
    passedOn: sum(({ payers }) => payers),
    subgraph,
    omitted,
  };
}

/** Takes a side one step on: which of the flows at its frontier are followed, and which the question keeps out. */
function followed(side: Side, flows: readonly Flow[]): { readonly kept: readonly Flow[]; readonly rejected: readonly Flow[] } {
  const frontier = new Set(side.frontier);
  const next = new Set<Id>();
  const kept: Flow[] = [];
  const rejected: Flow[] = [];
  for (const flow of flows) {
    const [near, far] = side.way === 'OUT' ? [flow.payers, flow.payees] : [flow.payees, flow.payers];
    if (flow.isKept && near.kept.some((id) => frontier.has(id))) {
      kept.push(flow);
      for (const id of far.kept) if (!side.walked.has(id)) next.add(id);
    } else if (near.all.some((id) => frontier.has(id))) rejected.push(flow);
  }
  for (const id of next) side.walked.add(id);
  side.frontier = [...next].toSorted(byId);
  return { kept, rejected };
}

/** Who paid a flow and whom it reached, null where nobody says; each of the first with each of the second makes a hop. */
function pairsOf({ payers, payees }: Flow): readonly [from: readonly (Id | null)[], to: readonly (Id | null)[]] {
  return [payers.kept.length > 0 ? payers.kept : [null], payees.kept.length > 0 ? payees.kept : [null]];
}

function hopsOf({ step, flow }: Step, named: boolean): MoneyHop[] {
  const [froms, tos] = pairsOf(flow);
  const joining = ({ ties }: Holders, end: Id | null) => ties.flatMap(({ told, holder }) => (holder === end && told ? [told.id] : []));
  return froms.flatMap((from) =>
    tos.map((to) => ({
      step,
      flow: flow.entity,
      from,
      to,
      ties: named ? [...joining(flow.payers, from), ...joining(flow.payees, to)] : [],
    })),
  );
}

/** How it stands with the money of somebody: one tie that a source asserts is enough for it, and one that is contested contests it. */
function standingOf({ ties }: Holders, holder: Id): FlowStanding {
  const own = ties.filter((tie) => tie.holder === holder);
  const held = own.filter(({ holds }) => holds);
  return {
    inferred: held.length > 0 && held.every(({ inferred }) => inferred),
    contested: own.some(({ told }) => told?.contested === true),
    unasserted: held.length === 0,
  };
}

async function undrawn(
  store: StoreReading,
  { from, filter }: MoneyTrailQuestion,
  omitted: readonly Omission[],
): Promise<MoneyTrail['subgraph']> {
  await requireKnown(store, namedIn(filter, [from]));
  return { entities: [], relationships: [], omitted };
}

async function drawn(
  store: StoreReading,
  { from, filter }: MoneyTrailQuestion,
  ordered: readonly Step[],
  omitted: readonly Omission[],
): Promise<MoneyTrail['subgraph']> {
  const distances = new Map<Id, number>([[from, 0]]);
  for (const { step, flow } of ordered) {
    if (!distances.has(flow.entity.id)) distances.set(flow.entity.id, 2 * step - 1);
    for (const id of [...flow.payers.kept, ...flow.payees.kept]) distances.set(id, Math.min(distances.get(id) ?? Infinity, 2 * step));
  }
  const ties = new Set(ordered.flatMap(({ flow }) => flow.ties));
  const relationshipTypes = moneyTypes.filter((type) => filter.relationshipTypes?.includes(type) ?? true);
  const { entities, among, unknown } = await store.drawing({
    ids: [...distances.keys()],
    beside: [],
    last: null,
    filter: { ...filter, kinds: null, relationshipTypes },
    named: namedIn(filter, [from]),
    limit: Infinity,
  });
  refuseUnknown(unknown);
  return {
    entities: entities
      .flatMap((entity) => (entity ? [{ entity, distance: distances.get(entity.id) ?? 0 }] : []))
      .toSorted((a, b) => a.distance - b.distance || b.entity.degree - a.entity.degree || byId(a.entity.id, b.entity.id))
      .map(({ entity }) => entity),
    relationships: among.relationships.filter(({ id }) => ties.has(id)),
    omitted,
  };
}
