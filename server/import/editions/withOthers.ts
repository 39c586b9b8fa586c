import { isDeepStrictEqual } from 'node:util';
import type { EntityRecord, Name, PropertyValue } from '#server/domain/entity.ts';
import type { Id } from '#server/domain/id.ts';
import { isIdentifiers } from '#server/domain/identifier.ts';
import { isOtherValues } from '#server/domain/otherValue.ts';
import { recordedFromOf, togetherFrom } from '#server/domain/recordedFrom.ts';
import { fault } from '#server/domain/words/fault.ts';
import type { Batch, Complaint } from '#server/engine/batch.ts';
import { toldAs } from '#server/engine/check/toldAs.ts';
import type { EditionsOf } from '#server/import/editions/editionsOf.ts';
import { isPartOf } from '#server/import/editions/reportWithin.ts';
import type { LandingReading } from '#server/import/land.ts';
import { givenIn } from '#server/import/recordedIn.ts';

/** The documents of the lists of an import that are in the store, and that the import neither brings nor succeeds. */
export async function otherDocuments(
  reading: LandingReading,
  { kept, editions }: EditionsOf,
  own: ReadonlySet<Id>,
): Promise<ReadonlySet<Id>> {
  const all = new Set([...kept.values()].flatMap(({ documents }) => documents));
  const before = new Set(editions.map(({ earlier }) => earlier.id));
  for (let next = [...before]; next.length > 0;) {
    next = (await reading.documents(next)).flatMap((row) => (row?.succeeds && !before.has(row.succeeds) ? [row.succeeds] : []));
    for (const id of next) before.add(id);
  }
  const theirs = [...own, ...before];
  return new Set([...all].filter((id) => !theirs.some((each) => isPartOf(id, each))));
}

/** Entities together with what other documents of their list gave of them, which a file takes away from none; complaints: what it tells otherwise than these; doubtful: how many keep values of which nobody knows whether only an edition before gave them. */
export async function withOthers(
  reading: LandingReading,
  entities: Batch['entities'],
  others: ReadonlySet<Id>,
): Promise<{ readonly entities: Batch['entities']; readonly complaints: readonly Complaint[]; readonly doubtful: number }> {
  if (others.size === 0) return { entities, complaints: [], doubtful: 0 };
  const before = await writtenEntities(reading, entities);
  const complaints: Complaint[] = [];
  let doubtful = 0;
  const joint = entities.map((own, index) => {
    const stored = before[index] ?? null;
    if (stored === null) return own;
    const read = both(stored, own, others);
    if (read.isDoubtful) doubtful += 1;
    for (const [field, document] of read.otherwise)
      complaints.push({
        list: 'entities',
        id: own.id,
        field,
        ...toldAs(fault('otherFileOtherwise', { document })),
        fault: 'told otherwise by another document',
      });
    return read.record;
  });
  return { entities: joint, complaints, doubtful };
}

/** Entities as they would be compared with the store: from which documents they have their properties is no difference. resourced: those that have them from others than in the store. */
export async function withoutSources(
  reading: LandingReading,
  entities: Batch['entities'],
): Promise<{ readonly entities: Batch['entities']; readonly resourced: readonly string[] }> {
  const before = await writtenEntities(reading, entities);
  const resourced = entities.filter((own, index) => {
    const stored = before[index] ?? null;
    return stored !== null && !isDeepStrictEqual(recordedFromOf(own), recordedFromOf(stored));
  });
  const compared = entities.map((own, index) => {
    const { recordedFrom: _, ...properties } = own.properties;
    const recordedFrom = before[index] ? recordedFromOf(before[index]) : [];
    return { ...own, properties: recordedFrom.length === 0 ? properties : { ...properties, recordedFrom } };
  });
  return { entities: compared, resourced: resourced.map(({ id }) => id) };
}

/** Records of the store as they were written, also of those that are shown as others. */
export async function writtenEntities(
  reading: LandingReading,
  entities: readonly Pick<EntityRecord, 'id'>[],
): Promise<readonly (EntityRecord | null)[]> {
  const rows = await reading.entities(entities.map(({ id }) => id));
  return rows.map((row, index) => {
    const id = entities[index]?.id;
    return row?.records?.find((each) => each.id === id) ?? (row?.id === id ? row : null);
  });
}

type Both = {
  readonly record: EntityRecord;
  readonly otherwise: readonly (readonly [field: string, document: Id])[];
  readonly isDoubtful: boolean;
};

function both(stored: EntityRecord, own: EntityRecord, others: ReadonlySet<Id>): Both {
  const sources = recordedFromOf(stored);
  const given = new Set(givenIn(own.properties));
  const properties: Record<string, PropertyValue> = {};
  const otherwise: (readonly [string, Id])[] = [];
  const kept = new Set<string>();
  const now = new Set(recordedFromOf(own).map(({ document }) => document));
  let isDoubtful = false;
  const names = new Set([...Object.keys(stored.properties), ...Object.keys(own.properties)]);
  names.delete('recordedFrom');
  for (const name of names) {
    const [was, said] = [stored.properties[name], own.properties[name]];
    const givers = sources.filter((each) => each.properties.includes(name)).map(({ document }) => document);
    const isOthers = was !== undefined && (givers.length === 0 || givers.some((id) => others.has(id)));
    const value = isOthers ? asOne(was, given.has(name) ? said : undefined) : said;
    const isLonger = Array.isArray(value) && value.length > (Array.isArray(said) ? said.length : 0);
    if (isOthers && isLonger && givers.some((id) => !others.has(id) && !now.has(id))) isDoubtful = true;
    if (isOthers) kept.add(name);
    if (value === null) otherwise.push([name, givers.find((id) => others.has(id)) ?? [...others][0] ?? stored.id]);
    else if (value !== undefined) properties[name] = value;
  }
  const from = new Map(recordedFromOf(own).map((each) => [each.document, each.properties] as const));
  const recordedFrom = togetherFrom([
    ...sources.map(({ document, properties: gave }) => ({
      document,
      properties: others.has(document) ? gave.filter((name) => kept.has(name)) : (from.get(document) ?? []),
    })),
    ...recordedFromOf(own),
  ]);
  return {
    otherwise,
    isDoubtful,
    record: {
      ...own,
      names: namesOf(stored.names, own.names),
      summary: Object.keys(own.summary).length > 0 ? own.summary : stored.summary,
      note: Object.keys(own.note).length > 0 ? own.note : stored.note,
      properties: recordedFrom.length === 0 ? properties : { ...properties, recordedFrom },
    },
  };
}

/** Two values of a property as one: lists together, the same once; null where they differ. */
function asOne(was: PropertyValue, now: PropertyValue | undefined): PropertyValue | null {
  if (now === undefined || isDeepStrictEqual(was, now)) return was;
  if (isIdentifiers(was) && isIdentifiers(now)) return joined(was, now);
  return isOtherValues(was) && isOtherValues(now) ? joined(was, now) : null;
}

function joined<Item>(was: readonly Item[], now: readonly Item[]): readonly Item[] {
  return [...was, ...now.filter((each) => !was.some((one) => isDeepStrictEqual(one, each)))];
}

/** The names that are there, then those that are new, as further ones where their script has a first one. */
function namesOf(before: readonly Name[], now: readonly Name[]): readonly Name[] {
  const first = new Set(before.flatMap(({ kind, script }) => (kind === 'PRIMARY' ? [script] : [])));
  const fresh = now.filter(({ text }) => !before.some((each) => each.text === text));
  return [...before, ...fresh.map((name): Name => (name.kind === 'PRIMARY' && first.has(name.script) ? { ...name, kind: 'ALIAS' } : name))];
}
