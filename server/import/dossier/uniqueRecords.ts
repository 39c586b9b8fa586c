import { said } from '#server/import/words/said.ts';
import { isId } from '#server/domain/id.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import type { Found, RecordPlace, Section } from '#server/import/recordPlace.ts';

/** The first record of each id, and where it stands; an id that stands twice, or that its parts make too long, is complained about. */
export type UniqueRecords<Entry> = {
  readonly records: readonly Found<Entry>[];
  readonly places: ReadonlyMap<string, RecordPlace>;
  readonly complaints: readonly PlacedComplaint[];
};

/** The records of a section, each id once. */
export function uniqueRecords<Entry>({ found }: Section<Entry>, idOf: (entry: Entry) => string): UniqueRecords<Entry> {
  const places = new Map<string, RecordPlace>();
  const complaints: PlacedComplaint[] = [];
  const records = found.filter(({ entry, place }) => {
    const id = idOf(entry);
    const before = places.get(id);
    if (before) complaints.push(standsTwice(id, place, before));
    else if (!isId(id)) complaints.push(place.complaint([], said('longId', { id }), 'id too long'));
    else places.set(id, place);
    return !before && isId(id);
  });
  return { records, places, complaints };
}

function standsTwice(id: string, place: RecordPlace, before: RecordPlace): PlacedComplaint {
  const { file, line } = before.at(['id']);
  return place.complaint(['id'], said('standsAlready', { id, file, line: `${line}` }), 'id stands already');
}
