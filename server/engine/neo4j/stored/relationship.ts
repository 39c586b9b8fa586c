import { int } from 'neo4j-driver';
import { describeRelationship } from '#graph-schema/ontology.ts';
import { toId } from '#server/domain/id.ts';
import { isAsserted, type Evidence, type Relationship, type RelationshipRecord } from '#server/domain/relationship.ts';
import { strengthOf, supportOf } from '#server/domain/support.ts';
import type { Row } from '#server/engine/neo4j/query.ts';
import {
  readDate,
  readLocalized,
  readProperties,
  storedDate,
  storedLocalized,
  storedProperties,
} from '#server/engine/neo4j/stored/property.ts';
import { damaged, readFlag, readId, readIds, readList, readText, readTextOrNull, readTexts, toRow } from '#server/engine/stored/read.ts';
import { readVoices, storedVoices } from '#server/engine/neo4j/stored/voices.ts';
import { isWordOf, readType } from '#server/engine/stored/vocabulary.ts';

/** The properties of a relationship, what it rests on aside. */
export function storedRelationship({ id, type, date, inferred, properties }: RelationshipRecord): Row {
  return {
    ...storedProperties(properties, describeRelationship(type).properties),
    id,
    ...storedDate('date', date),
    inferred: inferred !== null,
    ...storedLocalized('inferred', inferred),
  };
}

/** What a relationship has of what it rests on: whether it holds, its accepted claims as lists of one length, so that a filter needs nothing else, and the strength they give. */
export function storedEvidence(inferred: boolean, evidence: readonly Evidence[]): Row {
  return {
    holds: inferred || isAsserted(evidence),
    evidenceAllegations: evidence.map(({ allegation }) => allegation),
    evidenceStances: evidence.map(({ stance }) => stance),
    evidenceVoices: evidence.map(({ speakers, transmittedBy }) => storedVoices(speakers, transmittedBy)),
    evidenceDocuments: evidence.map(({ document }) => document),
    evidenceOrigins: evidence.map(({ origin }) => origin),
    evidenceReliabilities: evidence.map(({ reliability }) => reliability ?? ''),
    evidenceCredibilities: evidence.map(({ credibility }) => int(credibility ?? 0)),
    evidenceMotives: evidence.map(({ motive }) => motive ?? ''),
    strength: int(strengthOf(supportOf(evidence))),
  };
}

/** As readRelationship, without what it rests on. Throws StoreDamaged. */
export function readRelationshipRecord(row: Row): RelationshipRecord {
  const { evidence: _evidence, ...record } = readRelationship(row);
  return record;
}

/** The relationship of a row with type, source, target and properties, between the ids it was written with. Throws StoreDamaged. */
export function readRelationship(row: Row): Relationship {
  const type = readType(row, 'type');
  const stored = toRow(row['properties']);
  return {
    id: readId(stored, 'id'),
    type,
    source: toId(readTextOrNull(stored, 'mergedSource') ?? readText(row, 'source')),
    target: toId(readTextOrNull(stored, 'mergedTarget') ?? readText(row, 'target')),
    date: readDate(stored, 'date'),
    inferred: readFlag(stored, 'inferred') ? readLocalized(stored, 'inferred') : null,
    allegations: readIds(stored, 'allegations'),
    properties: readProperties(stored, describeRelationship(type).properties),
    evidence: readEvidence(stored),
  };
}

function readEvidence(row: Row): Evidence[] {
  const [stances, voices] = [readTexts(row, 'evidenceStances'), readTexts(row, 'evidenceVoices')];
  const [documents, origins] = [readTexts(row, 'evidenceDocuments'), readTexts(row, 'evidenceOrigins')];
  const [reliabilities, motives] = [readTexts(row, 'evidenceReliabilities'), readTexts(row, 'evidenceMotives')];
  const credibilities = readList(row, 'evidenceCredibilities');
  return readTexts(row, 'evidenceAllegations').map((allegation, index) => {
    const [stance = '', reliability = '', motive = ''] = [stances[index], reliabilities[index], motives[index]];
    const credibility = credibilities[index];
    if (!isWordOf('Stance', stance) || typeof credibility !== 'number') throw damaged(row, 'evidenceAllegations');
    return {
      allegation: toId(allegation),
      stance,
      ...readVoices(voices[index] ?? ''),
      document: toId(documents[index] ?? ''),
      origin: toId(origins[index] ?? ''),
      reliability: isWordOf('Reliability', reliability) ? reliability : null,
      credibility: credibility === 0 ? null : credibility,
      motive: isWordOf('Motive', motive) ? motive : null,
    };
  });
}
