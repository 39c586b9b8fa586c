const atOnce = 200;

/** What is made of each row, 200 rows at a time; between these the page goes on living. */
export async function inSlices<Made>(rows: readonly number[], make: (row: number) => Made): Promise<readonly Made[]> {
  const made: Made[] = [];
  for (let from = 0; from < rows.length; from += atOnce) {
    if (from > 0) await new Promise((resolve) => setTimeout(resolve));
    for (const row of rows.slice(from, from + atOnce)) made.push(make(row));
  }
  return made;
}
