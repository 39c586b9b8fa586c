import type { RelationshipType } from '#graph-schema/generated/ontology.ts';
import { describeRelationship, isRelationshipType, joiningAll } from '#graph-schema/ontology.ts';
import type { EntityRecord, PropertyValue } from '#server/domain/entity.ts';
import { isLocalized } from '#server/domain/entity.ts';
import type { FuzzyDate } from '#server/domain/fuzzyDate.ts';
import type { Localized } from '#server/domain/localized.ts';
import { dateIn, propertiesIn } from '#server/import/graph/cells.ts';
import { othersOf } from '#server/import/graph/nodeEntity.ts';
import type { ListedEdge } from '#server/import/graph/listedGraph.ts';

/** The tie that an edge is. role: in what way, where it is told. */
export type EdgeTie = {
  readonly type: RelationshipType;
  readonly date: FuzzyDate | null;
  readonly role: Localized | null;
  readonly properties: Readonly<Record<string, PropertyValue>>;
};

/**
 * An edge as a tie of its type, where that is one of ours that joins such kinds; else as one of the type that joins all, its word kept as the role. An edge without a direction
 * is of no type that has one: who did it to whom is not told.
 */
export function edgeTie(edge: ListedEdge, source: EntityRecord, target: EntityRecord, origin: string): EdgeTie {
  const { isDirected, words, cells, besides } = edge;
  const type = typeOf(edge, source, target);
  const described = describeRelationship(type);
  const [back, dated] = [propertiesIn(cells, described.properties), dateIn(cells, 'date')];
  const told = new Set([...back.told, ...dated.told]);
  const takesRole = described.properties.some(({ name }) => name === 'role');
  const isItsWord = typeNamed(edge.type) === type;
  const role = takesRole && !isItsWord && back.value['role'] === undefined ? words : null;
  const kept = isItsWord || role !== null ? null : edge.type;
  const other = othersOf(
    {
      id: null,
      cells,
      besides: [
        ...besides,
        ...(kept === null ? [] : [['type', kept] as const]),
        ...(isDirected && !described.directed && !isItsWord
          ? ([
              ['source', edge.source],
              ['target', edge.target],
            ] as const)
          : []),
        ...(isDirected || !isItsWord ? [] : [['directed', 'false'] as const]),
      ],
    },
    told,
    origin,
    back.value['other'],
  );
  const properties = { ...back.value, ...(role !== null && { role }), ...(other.length > 0 && { other }) };
  return { type, date: edge.date ?? dated.value, role: roleIn(properties), properties };
}

function typeOf({ type, isDirected }: ListedEdge, source: EntityRecord, target: EntityRecord): RelationshipType {
  const named = typeNamed(type);
  if (named === null) return joiningAll;
  const { from, to, directed } = describeRelationship(named);
  return from.includes(source.kind) && to.includes(target.kind) && (isDirected || !directed) ? named : joiningAll;
}

/** The type of ours that a word names, in capitals or not, its words joined by lines, hyphens or spaces. */
function typeNamed(word: string | null): RelationshipType | null {
  const named = (word ?? '')
    .trim()
    .replaceAll(/[\s-]+/gu, '_')
    .toUpperCase();
  return isRelationshipType(named) ? named : null;
}

function roleIn({ role }: Readonly<Record<string, PropertyValue>>): Localized | null {
  return isLocalized(role) ? role : null;
}
