import type { Filter } from '#server/domain/filter.ts';
import { incidentTo } from '#server/engine/embedded/adjacency.ts';
import { at } from '#server/engine/embedded/column.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { judgeFor } from '#server/engine/embedded/judge.ts';
import { otherEndsOf } from '#server/engine/embedded/otherEnds.ts';
import type { NetRoom } from '#server/engine/embedded/netRooms.ts';
import type { Net } from '#server/engine/net.ts';
import type { Turns } from '#server/engine/turns.ts';

const mostListed = 2 ** 23;
const tiesBetweenLooks = 1024;
/** Where a row is read for each. */
const rowsBetweenLooks = 32;
const first = 1;

/** A net over the arrays of a version: entities and ties go by their row numbers. */
export function net(graph: Graph, filter: Filter, turns: Turns): Net {
  const adjacency = graph.adjacency();
  const { strengths, entities } = adjacency;
  const judge = judgeFor(graph, filter);
  const room = graph.netRooms.take(entities);
  const { slate, begins, ends } = room;
  const betweenLooks = judge.further === null ? tiesBetweenLooks : rowsBetweenLooks;
  const expanded: number[] = [];
  const begun: number[] = [];
  let listed = first;
  let rejected = 0;
  let isCut = false;
  let isExpanding = false;
  const list = (incident: Uint32Array, others: Uint32Array, from: number, to: number): void => {
    const { neighbors, ties } = room;
    for (let place = from; place < to; place += 1) {
      const n = incident[place] ?? 0;
      const other = others[place] ?? 0;
      if ((begins[other] !== 0 || judge.entity(other)) && judge.relationship(n)) {
        neighbors[listed] = other;
        ties[listed] = n;
        listed += 1;
      } else if (ends[other] === 0) rejected += 1;
    }
  };
  const expandAll = async (fresh: readonly number[]): Promise<void> => {
    let work = 0;
    for (const entity of fresh) {
      const incident = incidentTo(adjacency, entity);
      const otherEnds = otherEndsOf(adjacency, entity);
      isCut ||= listed + incident.length > mostListed;
      if (isCut) {
        begins[entity] = 0;
        continue;
      }
      makeRoom(room, listed + incident.length);
      const begin = listed;
      for (let from = 0; from < incident.length; from += betweenLooks) {
        const to = Math.min(from + betweenLooks, incident.length);
        list(incident, otherEnds(to), from, to);
        work += to - from;
        if (work < betweenLooks) continue;
        work = 0;
        if (turns.areOver()) await turns.giveWay();
      }
      begins[entity] = begin;
      ends[entity] = listed;
      expanded.push(entity);
    }
  };
  return {
    size: begins.length,
    slate,
    numberOf: (id) => graph.entityNumber(id) ?? 0,
    idOf: graph.entityId,
    tieId: graph.relationshipId,
    strengthOf: (tie) => at(strengths, tie),
    async expand(asked) {
      const before = expanded.length;
      const fresh = [...new Set(asked)].filter((entity) => begins[entity] === 0);
      for (const entity of fresh) {
        begins[entity] = first;
        begun.push(entity);
      }
      isExpanding = true;
      try {
        await expandAll(fresh);
      } finally {
        isExpanding = false;
      }
      return expanded.slice(before);
    },
    isExpanded: (entity) => ends[entity] !== 0,
    around: (entity) => ({ neighbors: room.neighbors, ties: room.ties, begin: begins[entity] ?? 0, end: ends[entity] ?? 0 }),
    rejected: () => rejected,
    isCut: () => isCut,
    end() {
      if (isExpanding) return;
      for (const entity of begun) {
        begins[entity] = 0;
        ends[entity] = 0;
      }
      graph.netRooms.giveBack(room);
    },
  };
}

function makeRoom(room: NetRoom, needed: number): void {
  if (needed <= room.ties.length) return;
  const size = Math.max(needed, 2 * room.ties.length);
  const [neighbors, ties] = [new Uint32Array(size), new Uint32Array(size)];
  neighbors.set(room.neighbors);
  ties.set(room.ties);
  room.neighbors = neighbors;
  room.ties = ties;
}
