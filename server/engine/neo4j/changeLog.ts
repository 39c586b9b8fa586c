import { int } from 'neo4j-driver';
import { byRecord, type RecordList, type RecordRef } from '#server/domain/change.ts';
import { changedWith, type ChangeLog, type Numbered } from '#server/engine/changes/changeLog.ts';
import type { Plan } from '#server/engine/changes/plan.ts';
import type { Proposal } from '#server/engine/changes/proposal.ts';
import { stepsOf, type PresentState } from '#server/engine/changes/steps.ts';
import {
  changedBy,
  changesAfter,
  changesNumbered,
  changesUndoing,
  changeWithId,
  createdBy,
  formerStates,
  lastChange,
  putChange,
} from '#server/engine/neo4j/cypher/changes.ts';
import { nodes, relationshipsHeld, type Numbers } from '#server/engine/neo4j/held.ts';
import type { Ask, Row } from '#server/engine/neo4j/query.ts';
import { readEntityRecord } from '#server/engine/neo4j/stored/entity.ts';
import { readAllegationRecord, readDocument, readDossier } from '#server/engine/neo4j/stored/record.ts';
import { readStoredInvestigation } from '#server/engine/neo4j/stored/investigation.ts';
import { readChange, readRecordList } from '#server/engine/stored/change.ts';
import { readDecision } from '#server/engine/stored/decision.ts';
import { readFlag, readNumber, readNumberOrNull, readText, readTexts, toRow } from '#server/engine/stored/read.ts';

const idsAPart = 1_000;

/** Keeps a change of a number in the log, with what its records were before. Within a transaction. */
export async function keepChange(ask: Ask, n: number, { id, by, at, why, undoes }: Proposal, { created, former }: Plan): Promise<void> {
  const parts: Row[] = [];
  for (const [list, refs] of Map.groupBy(created, (ref) => ref.list))
    for (let from = 0; from < refs.length; from += idsAPart)
      parts.push({ list, part: int(parts.length), ids: refs.slice(from, from + idsAPart).map((ref) => ref.id) });
  const since = new Map<string, number>();
  for (const each of new Set(former.flatMap((one) => one.since ?? []))) {
    const [row] = await ask(changeWithId(each));
    if (row) since.set(each, readNumber(row, 'n'));
  }
  const rows = former.map((each) => {
    const before = each.since === null ? undefined : since.get(each.since);
    return {
      key: `${each.list} ${each.id}`,
      list: each.list,
      id: each.id,
      body: JSON.stringify(each.record),
      since: before === undefined ? null : int(before),
      gone: each.gone,
    };
  });
  for (const query of putChange(n, { id, by, at, why, undoes }, parts, rows)) await ask(query);
}

/** The log of a database. */
export function changeLogOf(ask: Ask): ChangeLog {
  return {
    withId: async (id) => (await ask(changeWithId(id))).map(numberedIn)[0] ?? null,
    numbered: async (numbers) => (numbers.length === 0 ? [] : (await ask(changesNumbered(numbers))).map(numberedIn)),
    after: async (n, limit) => (await ask(changesAfter(n, limit))).map(numberedIn),
    last: async () => (await ask(lastChange())).map(numberedIn)[0] ?? null,
    undoing: async (id) => (await ask(changesUndoing(id))).map(numberedIn),
    async touched({ n, change }, most) {
      const created = (await ask(createdBy(n))).flatMap((row) => {
        const list = readRecordList(row, 'list');
        return readTexts(row, 'ids').map((id): RecordRef => ({ list, id }));
      });
      const former = (await ask(changedBy(n)))
        .map((row) => ({ list: readRecordList(row, 'list'), id: readText(row, 'id'), gone: readFlag(row, 'gone') }))
        .toSorted(byRecord);
      const refs = (gone: boolean) => former.flatMap((each): RecordRef[] => (each.gone === gone ? [{ list: each.list, id: each.id }] : []));
      return changedWith(change, created, refs(false), refs(true), most);
    },
    async steps(ref) {
      const former = (await ask(formerStates(ref.list, ref.id))).map((row) => ({
        change: readNumber(row, 'change'),
        body: readText(row, 'body'),
        since: readNumberOrNull(row, 'since'),
        gone: readFlag(row, 'gone'),
      }));
      return stepsOf(former, await present(ask, ref));
    },
  };
}

function numberedIn(row: Row): Numbered {
  return { n: readNumber(row, 'n'), change: readChange(toRow(row['change'])) };
}

function present(ask: Ask, { list, id }: RecordRef): Promise<PresentState | null> {
  const one = <Held>(found: Numbers<Held>): PresentState | null => {
    const row = found.get(id);
    return row ? { body: JSON.stringify(row.record), since: row.since } : null;
  };
  const held: Readonly<Record<RecordList, () => Promise<PresentState | null>>> = {
    documents: async () => one(await nodes(ask, ['Document'], [id], readDocument)),
    entities: async () => one(await nodes(ask, ['Entity', 'Merged'], [id], readEntityRecord)),
    allegations: async () => one(await nodes(ask, ['Allegation'], [id], readAllegationRecord)),
    relationships: async () => one(await relationshipsHeld(ask, [id])),
    dossiers: async () => one(await nodes(ask, ['Dossier'], [id], readDossier)),
    decisions: async () => one(await nodes(ask, ['Decision'], [id], readDecision)),
    investigations: async () => one(await nodes(ask, ['Investigation'], [id], readStoredInvestigation)),
  };
  return held[list]();
}
