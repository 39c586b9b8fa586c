import type { Id } from '#server/domain/id.ts';
import type { Investigation } from '#server/domain/investigation.ts';
import { investigation as oneById, investigations as pageOf } from '#server/engine/neo4j/cypher/investigations.ts';
import type { Ask, Row } from '#server/engine/neo4j/query.ts';
import { readStoredInvestigation } from '#server/engine/neo4j/stored/investigation.ts';
import { readSlice } from '#server/engine/neo4j/stored/slice.ts';
import type { Slice } from '#server/engine/slice.ts';
import type { Page } from '#server/engine/store.ts';
import { readIdOrNull, toRow } from '#server/engine/stored/read.ts';

/** What people saved of their work, latest first, then by id. */
export async function investigations(ask: Ask, page: Page): Promise<Slice<Investigation>> {
  const [row = {}] = await ask(pageOf(page));
  return readSlice(row, page.first, saved);
}

/** One of them, null where there is none. */
export async function investigation(ask: Ask, id: Id): Promise<Investigation | null> {
  const [row] = await ask(oneById(id));
  return row ? saved(row) : null;
}

function saved(row: Row): Investigation {
  return { record: readStoredInvestigation(toRow(row['saved'])), version: readIdOrNull(row, 'version') };
}
