import { describeRelationship } from '#graph-schema/ontology.ts';
import type { Evidence, Relationship, RelationshipRecord } from '#server/domain/relationship.ts';
import { readDate, readLocalized, readProperties } from '#server/engine/stored/bodyProperty.ts';
import { readId, readIds, readNumberOrNull, readRowOrNull, readRows, type Stored } from '#server/engine/stored/read.ts';
import { readType, readWord, readWordOrNull } from '#server/engine/stored/vocabulary.ts';

/** The relationship that a body writes, its evidence aside. Throws StoreDamaged. */
export function readRelationshipRecord(row: Stored): RelationshipRecord {
  const type = readType(row, 'type');
  return {
    id: readId(row, 'id'),
    type,
    source: readId(row, 'source'),
    target: readId(row, 'target'),
    date: readDate(row, 'date'),
    inferred: readRowOrNull(row, 'inferred') && readLocalized(row, 'inferred'),
    allegations: readIds(row, 'allegations'),
    properties: readProperties(row, describeRelationship(type).properties),
  };
}

/** The relationship that a body writes. Throws StoreDamaged. */
export function readRelationship(row: Stored): Relationship {
  return { ...readRelationshipRecord(row), evidence: readRows(row, 'evidence').map(readEvidence) };
}

function readEvidence(row: Stored): Evidence {
  return {
    allegation: readId(row, 'allegation'),
    stance: readWord(row, 'stance', 'Stance'),
    speakers: readIds(row, 'speakers'),
    transmittedBy: readIds(row, 'transmittedBy'),
    document: readId(row, 'document'),
    origin: readId(row, 'origin'),
    reliability: readWordOrNull(row, 'reliability', 'Reliability'),
    credibility: readNumberOrNull(row, 'credibility'),
    motive: readWordOrNull(row, 'motive', 'Motive'),
  };
}
