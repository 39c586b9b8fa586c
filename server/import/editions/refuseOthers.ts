import type { Id } from '#server/domain/id.ts';
import type { EntityRecord } from '#server/domain/entity.ts';
import { isOtherValues } from '#server/domain/otherValue.ts';
import { foldedName, shareName, shownName } from '#server/import/namesApart.ts';
import { said, type Said } from '#server/import/words/said.ts';
import { fault } from '#server/domain/words/fault.ts';
import type { Complaint } from '#server/engine/batch.ts';
import { toldAs } from '#server/engine/check/toldAs.ts';
import { nothingKnown } from '#server/engine/known.ts';
import type { EditionsOf } from '#server/import/editions/editionsOf.ts';
import { writtenEntities } from '#server/import/editions/withOthers.ts';
import type { ReadRecords } from '#server/import/importFormat.ts';
import { refusalOf } from '#server/import/importRefused.ts';
import type { EarlierClaims } from '#server/import/editions/earlierClaims.ts';
import { asked, type LandingStore } from '#server/import/land.ts';

const mostShown = 10;

/**
 * Refuses newer editions of files whose ids do not last where an id has no name in common with what had it before, or says what was said of a namesake: a program that numbers its nodes anew gives one person the number
 * of another. Answers what is to be said of namesakes, whom nothing but the id tells apart. Throws ImportRefused.
 */
export async function refuseOthers(
  store: LandingStore,
  { found, earlier }: { readonly found: EditionsOf; readonly earlier: EarlierClaims },
  { batch, placed }: ReadRecords,
): Promise<readonly Said[]> {
  const { editions } = found;
  const files = editions.flatMap(({ listing: { id, ofFile } }) => (ofFile === undefined || ofFile.isLasting ? [] : [`${id}:`]));
  const publishers = new Set<string>(editions.map(({ listing }) => listing.publisher.id));
  const entities = batch.entities.filter(({ id }) => !publishers.has(id) && files.some((file) => id.startsWith(file)));
  if (entities.length === 0) return [];
  const before = await asked(store, (reading) => writtenEntities(reading, entities));
  const spokenOf = (await Promise.all(editions.map(earlier.about))).flatMap((about) => [...about]);
  const gone = await goneSince(store, spokenOf, entities, files);
  const namesakes = namesakesAmong([...before.filter((row) => row !== null), ...gone]);
  const here = new Map<string, EntityRecord>(entities.map((each) => [each.id, each]));
  const wrong = entities.flatMap((own, index): Complaint[] => {
    const stored = before[index] ?? null;
    if (stored === null) return [];
    const isSwapped =
      !isSame(saysOf(own), saysOf(stored)) &&
      namesakes(own).some((rows) => rows.some((each) => each.id !== own.id && fitsBetter(own, { namesake: each, stored, here })));
    if (shareName(own.names, stored.names) && !isSwapped) return [];
    const told = toldAs(
      isSwapped ? fault('swappedNode', { name: nameOf(own) }) : fault('otherNode', { name: nameOf(own), before: nameOf(stored) }),
    );
    return [{ list: 'entities', id: own.id, field: null, ...told, fault: 'another name' }];
  });
  if (wrong.length > 0) throw refusalOf(placed(wrong, nothingKnown));
  const known = namesakesAmong([...entities, ...gone]);
  const shared = entities.filter((own) => known(own).some((rows) => rows.some(({ id }) => id !== own.id)));
  const names = [...new Set(shared.map(({ names: own }) => shownName(own)))];
  const shown = `${names.slice(0, mostShown).join(', ')}${names.length > mostShown ? ', …' : ''}`;
  return shared.length === 0 ? [] : [said('namesakes', { count: shared.length, names: shown })];
}

/** Those of the editions before whom the newer ones do not name. spokenOf: all of whom those speak. */
async function goneSince(
  store: LandingStore,
  spokenOf: readonly Id[],
  entities: readonly EntityRecord[],
  files: readonly string[],
): Promise<readonly EntityRecord[]> {
  const here = new Set<Id>(entities.map(({ id }) => id));
  const gone = new Set(spokenOf.filter((id) => !here.has(id) && files.some((file) => id.startsWith(file))));
  const rows = await asked(store, (reading) =>
    writtenEntities(
      reading,
      [...gone].map((id) => ({ id })),
    ),
  );
  return rows.filter((row) => row !== null);
}

/** Finds those among rows who share a name with somebody, name by name; whoever has his id is among them. */
function namesakesAmong(rows: readonly EntityRecord[]): (own: EntityRecord) => readonly (readonly EntityRecord[])[] {
  const named = Map.groupBy(
    rows.flatMap((row) => namesOf(row).map((name) => ({ row, name }))),
    ({ name }) => name,
  );
  const sharing = new Map([...named].map(([name, each]) => [name, each.map(({ row }) => row)] as const));
  return (own) => namesOf(own).flatMap((name) => [sharing.get(name) ?? []]);
}

function namesOf({ names }: EntityRecord): readonly string[] {
  return [...new Set(names.map(({ text }) => foldedName(text)))];
}

/** Whether a node that says otherwise than before says what was said of a namesake rather than what was said of its own id. One who has more in common with the namesake is another only where the namesake's own id has less in common with him, if it is still there. */
function fitsBetter(
  own: EntityRecord,
  {
    namesake,
    stored,
    here,
  }: { readonly namesake: EntityRecord; readonly stored: EntityRecord; readonly here: ReadonlyMap<string, EntityRecord> },
): boolean {
  const [now, before, others] = [saysOf(own), saysOf(stored), saysOf(namesake)];
  if (isSame(now, others)) return true;
  const common = inCommon(now, others);
  const itself = here.get(namesake.id);
  return common > inCommon(now, before) && (itself === undefined || inCommon(saysOf(itself), others) < common);
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && inCommon(one, other) === one.size;
}

function inCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return one.intersection(other).size;
}

const saidBefore = new WeakMap<EntityRecord, ReadonlySet<string>>();

/** All that a file says of a node but its id and its name, value by value. Kept, for of many of one name each is compared with all. */
function saysOf(row: EntityRecord): ReadonlySet<string> {
  const known = saidBefore.get(row);
  if (known !== undefined) return known;
  const { kind, summary, note, properties } = row;
  const { other, recordedFrom: _, ...own } = properties;
  const others = isOtherValues(other) ? other.filter(({ name }) => name !== 'id') : [];
  const values = Object.entries({ ...own, other: others }).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((each: unknown) => JSON.stringify([name, each])),
  );
  const all = new Set([JSON.stringify(['kind', kind]), JSON.stringify(['summary', summary]), JSON.stringify(['note', note]), ...values]);
  saidBefore.set(row, all);
  return all;
}

function nameOf({ id, names }: EntityRecord): string {
  return names[0]?.text ?? id;
}
