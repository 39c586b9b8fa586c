/** Rooms to write into, each as long as there are entities: kept from question to question, since new ones for a million entities cost more than most questions. */
export type Rooms<Room> = {
  /** A room for entities with row numbers below this, for one question alone. */
  take: (entities: number) => Room;
  /** Takes a room back, whose lists of zeros hold zeros again. */
  giveBack: (room: Room) => void;
};

const mostKept = 4;
const roomForMore = 1.125;

/** No rooms yet. sizeOf: below which row number a room has place. */
export function makeRooms<Room>(make: (entities: number) => Room, sizeOf: (room: Room) => number): Rooms<Room> {
  let kept: Room[] = [];
  return {
    take(entities) {
      kept = kept.filter((room) => sizeOf(room) >= entities);
      return kept.pop() ?? make(Math.ceil(entities * roomForMore));
    },
    giveBack(room) {
      if (kept.length < mostKept) kept.push(room);
    },
  };
}
