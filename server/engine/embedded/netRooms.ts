import { makeSlate, type Slate } from '#server/engine/net.ts';

/** What a net writes into. begins and ends: zeros; ties and neighbors: anything. */
export type NetRoom = {
  readonly slate: Slate;
  readonly begins: Uint32Array;
  readonly ends: Uint32Array;
  neighbors: Uint32Array;
  ties: Uint32Array;
};

/** Rooms kept from net to net, since new ones for a million entities cost more than most questions. */
export type NetRooms = {
  /** A room for entities with row numbers below this, for one net alone. */
  take: (entities: number) => NetRoom;
  /** Takes a room back, whose lists of zeros hold zeros again. */
  giveBack: (room: NetRoom) => void;
};

const mostKept = 4;
const roomForMore = 1.125;
const listed = 2 ** 16;
const mostListed = 2 ** 21;

/** No rooms yet. */
export function makeNetRooms(): NetRooms {
  let kept: NetRoom[] = [];
  return {
    take(entities) {
      kept = kept.filter(({ begins }) => begins.length >= entities);
      const room = kept.pop();
      if (room) return room;
      const size = Math.ceil(entities * roomForMore);
      const [begins, ends] = [new Uint32Array(size), new Uint32Array(size)];
      return { slate: makeSlate(size), begins, ends, neighbors: new Uint32Array(listed), ties: new Uint32Array(listed) };
    },
    giveBack(room) {
      if (kept.length >= mostKept) return;
      const isLarge = room.ties.length > mostListed;
      kept.push(isLarge ? { ...room, neighbors: new Uint32Array(listed), ties: new Uint32Array(listed) } : room);
    },
  };
}
