import { holds } from '#graph-schema/ontology.ts';
import { entityLabel, type EntityRecord } from '#server/domain/entity.ts';
import { isOtherValues } from '#server/domain/otherValue.ts';
import { assertionOf, type RelationshipRecord } from '#server/domain/relationship.ts';
import { evidenceOf } from '#server/domain/evidence.ts';
import type { Batch } from '#server/engine/batch.ts';
import { readRecords } from '#server/import/formats.ts';
import { checked } from '#server/import/land.ts';
import { withFolder } from '#tests/import/dossierFolder.ts';
import { saidIn } from '#server/import/words/said.ts';

/** What is read of a text in a file of that name, where nothing is wrong with it, and what is said of that. */
export async function readAs(
  name: string,
  text: string | Uint8Array,
  publisher: string | null = null,
): Promise<{ readonly batch: Batch; readonly notes: readonly string[] }> {
  return withFolder({ [name]: text }, async (folder) => {
    const read = await readRecords(`${folder}/${name}`, { format: null, published: { title: null, publisher } });
    return { batch: checked(read), notes: (read.notes ?? []).map((note) => saidIn(note, 'EN').replaceAll(`${folder}/`, '')) };
  });
}

/** Entities and ties of a batch without ids, for two batches that say the same under ids of their own. but: the origin of what was only kept besides. */
export function graphTold(batch: Batch, but: string): { readonly entities: readonly unknown[]; readonly ties: readonly unknown[] } {
  const named = new Map(batch.entities.map((entity) => [entity.id, entityLabel(entity, 'EN')] as const));
  return {
    entities: batch.entities
      .filter(({ id }) => !id.endsWith(':by:publisher'))
      .map(({ kind, names, summary, note, properties }) => ({
        kind,
        names: names.map(({ text, kind: as }) => [text, as]),
        summary,
        note,
        properties: toldProperties(properties, but),
      })),
    ties: batch.relationships
      .filter((tie) => isTie(tie, batch))
      .map(({ type, source, target, date, properties }) => ({
        tie: [named.get(source)?.replace(/^\w+-\w+:/u, ''), type, named.get(target)],
        date: date?.edtf ?? null,
        properties: toldProperties(properties, but),
      })),
  };
}

function isTie({ inferred, allegations }: RelationshipRecord, batch: Batch): boolean {
  const claims = batch.allegations.filter(({ id }) => allegations.includes(id));
  const assertion = assertionOf({ inferred, evidence: evidenceOf(claims, (id) => id) });
  return assertion !== null && holds(assertion);
}

function toldProperties(properties: EntityRecord['properties'], but: string): object {
  const { other, recordedFrom: _, ...rest } = properties;
  const kept = isOtherValues(other) ? other.filter(({ origin }) => origin !== but) : [];
  return kept.length === 0 ? rest : { ...rest, other: kept };
}
