import type { EntityKind } from '#graph-schema/generated/ontology.ts';
import { describeKind, kindsOf } from '#graph-schema/ontology.ts';
import { entityLabel, type EntityRecord } from '#server/domain/entity.ts';
import type { Id } from '#server/domain/id.ts';
import { localized, type Localized } from '#server/domain/localized.ts';
import { withoutWrongSigns } from '#server/domain/signs.ts';
import type { Asked } from '#server/export/publish/asked.ts';
import { createSpotter, createSpotterOfMany, type HiddenName, type Tells } from '#server/export/publish/spotter.ts';

/** Someone or something of the network, or who speaks in it: all records that are decided to be one. */
export type Party = {
  readonly id: Id;
  readonly kind: EntityKind;
  readonly record: EntityRecord;
  readonly all: readonly EntityRecord[];
  readonly isDrawn: boolean;
};

/** Who keeps the name and who does not. covered: those whose own name would tell that of another. */
export type Hiding = {
  readonly hidden: ReadonlySet<Id>;
  readonly covered: ReadonlySet<Id>;
  readonly tells: Tells;
};

/** Some of the entities, those that are decided to be one as one. */
export function partiesOf(
  entities: readonly EntityRecord[],
  same: (id: Id) => Id,
  wanted: ReadonlySet<Id>,
  drawn: ReadonlySet<Id>,
): readonly Party[] {
  const groups = Map.groupBy(
    entities.filter(({ id }) => wanted.has(same(id))),
    ({ id }) => same(id),
  );
  return [...groups].flatMap(([id, all]) => {
    const first = all.find((each) => each.id === id) ?? all[0];
    return first
      ? [{ id, kind: first.kind, record: { ...first, names: all.flatMap(({ names }) => names) }, all, isDrawn: drawn.has(id) }]
      : [];
  });
}

/** Whose name is told in the file, and what must not stand in it. publishers: who published what is cited; others: the human beings of the store who are no part of the network. */
export async function hidingOf(
  parties: readonly Party[],
  publishers: ReadonlySet<Id>,
  others: readonly EntityRecord[],
  asked: Asked,
): Promise<Hiding> {
  const hidden = new Set(parties.filter((party) => !keepsName(party, publishers, asked)).map(({ id }) => id));
  const covered = new Set<Id>();
  const besides: readonly HiddenName[] = [
    ...asked.words.map((text) => ({ text, anyWord: false })),
    ...others.flatMap(({ names }) => names.map(({ text }) => ({ text, anyWord: false }))),
  ];
  const tellsOthers = await createSpotterOfMany(besides);
  for (;;) {
    const own = parties
      .filter(({ id }) => hidden.has(id))
      .flatMap(({ kind, record }) => record.names.map(({ text }) => ({ text, anyWord: isIndividual(kind) })));
    const tellsOwn = createSpotter(own);
    const tells: Tells = (text) => tellsOwn(text) || tellsOthers(text);
    const telling = parties.filter(({ id, record }) => !hidden.has(id) && Object.values(labelOf(record)).some(tells));
    if (telling.length === 0) return { hidden, covered, tells };
    for (const { id } of telling) {
      hidden.add(id);
      covered.add(id);
    }
  }
}

/** The label of a record in each language, without signs that nobody sees; none in any where it has no name. */
export function labelOf(record: EntityRecord): Localized {
  return record.names.length === 0 ? {} : localized((_, language) => withoutWrongSigns(entityLabel(record, language), false));
}

/** What the editor knows a record as: by its name, its amount or its id. */
export function calledHere(record: EntityRecord): Localized {
  return localized((_, language) => entityLabel(record, language));
}

/** Whether entities of a kind are human beings. */
export function isIndividual(kind: EntityKind): boolean {
  return describeKind(kind).nature === 'INDIVIDUAL';
}

function keepsName({ id: shown, kind, record, all, isDrawn }: Party, publishers: ReadonlySet<Id>, { named, places }: Asked): boolean {
  if (record.names.length === 0) return false;
  if (named !== null && all.some(({ id }) => named.has(id))) return true;
  if (!isDrawn) return false;
  if (kindsOf('PLACE').includes(kind)) return places === 'named' || (places === 'country' && record.properties['precision'] === 'COUNTRY');
  return named === null && describeKind(kind).nature === 'BODY' && !publishers.has(shown);
}
