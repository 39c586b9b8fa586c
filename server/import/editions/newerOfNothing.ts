import { asked, type LandingStore } from '#server/import/land.ts';
import { isReport } from '#server/import/editions/reportWithin.ts';
import { isolated, type Listing } from '#server/import/listing.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';
import { said } from '#server/import/words/said.ts';

const mostTitles = 5;
const unnamed = ':by:publisher';

/** The complaint about a file that is said to be a newer edition of a list of which nothing is in the store, with some lists of its publisher that are. */
export async function newerOfNothing(store: LandingStore, { path, document, publisher }: Listing): Promise<PlacedComplaint> {
  const isOfItsPublisher = (id: string | null): boolean =>
    publisher.id.endsWith(unnamed) ? id?.endsWith(unnamed) === true : id === publisher.id;
  const titles = await asked(store, async (reading) => {
    const found = new Set<string>();
    for (const { documents } of await reading.dossiers())
      for (const row of await reading.documents(documents)) {
        if (row !== null && !isReport(row.id) && isOfItsPublisher(row.publisher)) found.add(row.title);
        if (found.size > mostTitles) return [...found];
      }
    return [...found];
  });
  const named = titles.slice(0, mostTitles).map(isolated).join(', ');
  const { title } = document;
  return complaintOf(
    { file: path, line: 1, column: 1 },
    named === ''
      ? said('newerOfNothing', { title })
      : said('newerOfOthers', { title, titles: titles.length > mostTitles ? `${named}, …` : named }),
  );
}
