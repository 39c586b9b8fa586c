import type { EntityKind, RelationshipType } from '#graph-schema/generated/ontology.ts';
import type { AllegationRecord } from '#server/domain/allegation.ts';
import type { EntityRecord } from '#server/domain/entity.ts';
import { parseFuzzyDate } from '#server/domain/fuzzyDate.ts';
import { toId } from '#server/domain/id.ts';
import { parseDecimal } from '#server/domain/decimal.ts';
import { unsaid } from '#server/domain/localized.ts';
import type { RelationshipRecord } from '#server/domain/relationship.ts';
import type { Batch } from '#server/engine/batch.ts';
import { chance } from '#tests/bench/chance.ts';
import { inventedName } from '#tests/bench/inventedNames.ts';
import { batch, claim, document, tie } from '#tests/engine/fiction.ts';

const kinds = ['EVENT', 'LOCATION', 'UNIT', 'ORGANIZATION', 'MONEY_FLOW', 'GROUP', 'ASSET'] as const satisfies readonly EntityKind[];
const aBlock = 20;
const aBatch = 10_000;
const claimsADocument = 1_000;
const motives = ['CONVICTION', 'FEAR', 'MONEY', 'COVER', 'UNKNOWN'] as const;

const hubs = 4;

type TieOfGraph = { readonly type: RelationshipType; readonly source: number; readonly target: number };

/**
 * A fictional graph that depends on its size and its seed alone: so many entities of eight kinds in two scripts, three times as many ties, each
 * resting on one to three claims, ends by a power law, four hubs with the ties of half of all entities (50,000 at most) each, days and intervals on seven of ten ties. Numbers begin at 0.
 */
export type Graph = {
  readonly entities: number;
  readonly ties: number;
  readonly tie: (n: number) => TieOfGraph;
  /** The numbers of the claims that a tie rests on, and of the document of a claim, which a copy shares with what it copies. */
  readonly claimsOf: (n: number) => readonly number[];
  readonly originOf: (claim: number) => number;
  /** All of it, in batches to be written in their order. */
  readonly batches: () => Generator<Batch>;
};

/** The id of an entity of a graph. */
export function entityId(n: number): string {
  return `e${n}`;
}

/** The number of an entity of a graph. */
export function numberOf(id: string): number {
  return Number(id.slice(1));
}

/** The numbers of the hubs, which are units. */
export const hubNumbers: readonly number[] = Array.from({ length: hubs }, (_, n) => n * aBlock + kinds.indexOf('UNIT'));

/** A graph of so many entities. */
export function graphOf(entities: number, seed = 1): Graph {
  const ties = 3 * entities;
  const blocks = Math.floor(entities / aBlock);
  const aHub = Math.min(50_000, Math.floor(entities / 2));
  const of = (kind: (typeof kinds)[number], purpose: number, n: number) =>
    Math.floor(blocks * chance(seed, purpose, n) ** 2) * aBlock + kinds.indexOf(kind);
  const person = (purpose: number, n: number) =>
    Math.floor(blocks * chance(seed, purpose, n) ** 2) * aBlock +
    kinds.length +
    Math.floor((aBlock - kinds.length) * chance(seed, purpose + 1, n));
  const others = (purpose: number, n: number, than: number) => {
    const found = person(purpose, n);
    return found === than ? than + (than % aBlock === aBlock - 1 ? -1 : 1) : found;
  };
  const among = [
    (n) => ({ type: 'ASSOCIATED_WITH', source: person(10, n), target: others(12, n, person(10, n)) }),
    (n) => ({ type: 'DEFECTED_FROM', source: person(10, n), target: of('ORGANIZATION', 12, n) }),
    (n) => ({ type: 'PARTICIPATED_IN', source: person(10, n), target: of('EVENT', 12, n) }),
    (n) => ({ type: 'OPERATES_IN', source: person(10, n), target: of('LOCATION', 12, n) }),
    (n) => ({ type: 'PAYS', source: person(10, n), target: of('MONEY_FLOW', 12, n) }),
    (n) => ({ type: 'PAID_TO', source: of('MONEY_FLOW', 10, n), target: person(12, n) }),
    (n) => ({ type: 'RELATED_TO', source: person(10, n), target: others(12, n, person(10, n)) }),
    (n) => ({ type: 'OCCURRED_AT', source: of('EVENT', 10, n), target: of('LOCATION', 12, n) }),
    (n) => ({ type: 'OWNS', source: person(10, n), target: of('ASSET', 12, n) }),
    (n) => ({ type: 'MEMBER_OF', source: person(10, n), target: of('GROUP', 12, n) }),
  ] as const satisfies readonly ((n: number) => TieOfGraph)[];
  const tieAt = (n: number): TieOfGraph => {
    if (n < hubs * aHub) return { type: 'MEMBER_OF', source: memberAt(Math.floor(n / hubs), blocks), target: hubNumbers[n % hubs] ?? 0 };
    return (among[n % among.length] ?? among[0])(n);
  };
  return {
    entities,
    ties,
    tie: tieAt,
    claimsOf: (n) => claimsOf(seed, n),
    originOf: (claimNumber) => (isCopy(documentOf(claimNumber)) ? documentOf(claimNumber) - 1 : documentOf(claimNumber)),
    *batches() {
      for (let begin = 0; begin < entities; begin += aBatch)
        yield batch({ entities: range(begin, Math.min(begin + aBatch, entities)).map((n) => entityOf(seed, n)) });
      for (let begin = 0; begin < ties; begin += aBatch) {
        const numbers = range(begin, Math.min(begin + aBatch, ties));
        const documents = [...new Set(numbers.map(documentOf))];
        yield batch({
          documents: documents.map((n) => document(`d${n}`, isCopy(n) ? { copyOf: toId(`d${n - 1}`) } : {})),
          allegations: numbers.map((n) => claimOf(seed, n, tieAt(n), entityId(person(14, n)))),
          relationships: numbers.map((n) => recordOf(seed, n, tieAt(n))),
        });
      }
    },
  };
}

/** Every person once, then from the first again. */
function memberAt(place: number, blocks: number): number {
  const persons = aBlock - kinds.length;
  return (Math.floor(place / persons) % blocks) * aBlock + kinds.length + (place % persons);
}

function range(begin: number, end: number): number[] {
  return Array.from({ length: end - begin }, (_, place) => begin + place);
}

function documentOf(claimNumber: number): number {
  return Math.floor(claimNumber / claimsADocument);
}

function isCopy(documentNumber: number): boolean {
  return documentNumber % 4 === 3;
}

function claimsOf(seed: number, n: number): number[] {
  const more = Math.floor(3 * chance(seed, 50, n));
  return [n, n - 1, n - 2].filter((each, place) => each >= 0 && place <= more);
}

function kindOf(n: number): EntityKind {
  return kinds[n % aBlock] ?? 'PERSON';
}

function entityOf(seed: number, n: number): EntityRecord {
  const kind = kindOf(n);
  const { latin, arabic } = inventedName(seed, n);
  const date = kind === 'EVENT' ? { date: dayOf(seed, n) } : {};
  const amount = kind === 'MONEY_FLOW' ? { amount: amountOf(100 + Math.floor(100_000 * chance(seed, 20, n))) } : {};
  return {
    id: toId(entityId(n)),
    kind,
    names: [
      { text: latin, script: 'Latn', language: 'en', kind: 'PRIMARY' },
      { text: arabic, script: 'Arab', language: 'ar', kind: 'PRIMARY' },
    ],
    summary: unsaid,
    note: unsaid,
    properties: { ...date, ...amount },
  };
}

function amountOf(value: number) {
  const decimal = parseDecimal(String(value));
  return { min: decimal, max: decimal, currency: 'USD' as const, approximate: false };
}

function dayOf(seed: number, n: number) {
  const time = Date.UTC(2010, 0, 1) + Math.floor(6_000 * chance(seed, 30, n)) * 86_400_000;
  return parseFuzzyDate(new Date(time).toISOString().slice(0, 10));
}

function claimOf(seed: number, n: number, { type }: TieOfGraph, speaker: string): AllegationRecord {
  return claim(`c${n}`, speaker, `d${documentOf(n)}`, {
    locator: { lineFrom: 1 + (n % claimsADocument), lineTo: 1 + (n % claimsADocument), sha256: null },
    reliability: 'C',
    credibility: 3,
    ...(type === 'DEFECTED_FROM' ? { motive: motives[Math.floor(motives.length * chance(seed, 40, n))] ?? null } : {}),
  });
}

function recordOf(seed: number, n: number, { type, source, target }: TieOfGraph): RelationshipRecord {
  const claims = claimsOf(seed, n).map((each) => `c${each}`);
  return tie(`r${n}`, type, entityId(source), entityId(target), claims, { date: whenOf(seed, n) });
}

function whenOf(seed: number, n: number) {
  const kind = chance(seed, 60, n);
  if (kind < 0.3) return null;
  if (kind < 0.8) return dayOf(seed, n);
  const year = 2005 + Math.floor(15 * chance(seed, 61, n));
  return parseFuzzyDate(`${year}/${year + 1 + Math.floor(4 * chance(seed, 62, n))}`);
}
