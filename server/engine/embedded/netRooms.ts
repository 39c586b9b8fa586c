import { makeSlate, trimSlate, type Slate } from '#server/engine/net.ts';
import { makeRooms, type Rooms } from '#server/engine/embedded/rooms.ts';

/** What a net writes into. begins and ends: zeros; ties and neighbors: anything. */
export type NetRoom = {
  readonly slate: Slate;
  readonly begins: Uint32Array;
  readonly ends: Uint32Array;
  neighbors: Uint32Array;
  ties: Uint32Array;
};

const listed = 2 ** 16;
const mostListed = 2 ** 21;

/** No rooms yet. */
export function makeNetRooms(): Rooms<NetRoom> {
  const { take, giveBack } = makeRooms<NetRoom>(
    (entities) => ({ slate: makeSlate(entities), begins: new Uint32Array(entities), ends: new Uint32Array(entities), ...lists() }),
    ({ begins }) => begins.length,
  );
  return {
    take,
    giveBack(room) {
      trimSlate(room.slate);
      giveBack(room.ties.length > mostListed ? { ...room, ...lists() } : room);
    },
  };
}

function lists(): Pick<NetRoom, 'neighbors' | 'ties'> {
  return { neighbors: new Uint32Array(listed), ties: new Uint32Array(listed) };
}
