import type { Assertion, EntityKind, ReviewStatus } from '#graph-schema/generated/ontology.ts';
import type { AllegationRecord } from '#server/domain/allegation.ts';
import type { DocumentRecord } from '#server/domain/document.ts';
import type { EntityRecord } from '#server/domain/entity.ts';
import type { FuzzyDate } from '#server/domain/fuzzyDate.ts';
import type { Id } from '#server/domain/id.ts';
import type { Localized } from '#server/domain/localized.ts';
import type { Cells } from '#server/import/graph/cells.ts';
import type { SaidAgainst } from '#server/import/graph/ownCells.ts';
import type { ListedLines } from '#server/import/listedClaim.ts';
import type { Said as ToSay } from '#server/import/words/said.ts';

/** Who says something of a file, and where it stands. by: the id of the node that says it, null: the publisher; document: in which, null: the file. */
export type Said = {
  readonly at: ListedLines;
  readonly column: number;
  readonly by: string | null;
  readonly document: DocumentRecord | null;
  readonly status: ReviewStatus;
  readonly credibility: number | null;
};

/** A node of a file. sort: what it is in the file's words, null where its kind says all; names: the first is the main one; cells: what is told of it by columns of ours, besides: by any other name. */
export type ListedNode = Said & {
  readonly id: string;
  readonly kind: EntityKind;
  readonly sort: Localized | null;
  readonly names: readonly string[];
  readonly summary: string | null;
  readonly cells: Cells;
  readonly besides: readonly (readonly [name: string, value: string])[];
};

/** An edge of a file. key: sets it apart from all others; words: what the file calls it, of which a type of ours is made where one fits; against: what somebody says against it besides, of whom the file has no claim; opposed: the keys of claims that deny or doubt it beside whatever carries it; waiting: words of the file that may deny or doubt it, null: none; isToldAlone: whether its own place tells all that makes it wait, and nothing else of the file speaks against it; claims: the keys of those that carry it, none: one that the file itself makes. */
export type ListedEdge = Said & {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly isDirected: boolean;
  readonly type: string | null;
  readonly words: Localized | null;
  readonly assertion: Assertion;
  readonly against: readonly SaidAgainst[];
  readonly opposed: readonly string[];
  readonly waiting: string | null;
  readonly isToldAlone?: boolean;
  readonly date: FuzzyDate | null;
  readonly claims: readonly string[];
  readonly cells: Cells;
  readonly besides: readonly (readonly [name: string, value: string])[];
};

/** A claim that a file makes in words of its own. about: ids of nodes; words: what is claimed, or a text that is quoted. more: what is known of the claim besides. */
export type ListedWords = Said & {
  readonly key: string;
  readonly about: readonly string[];
  readonly words: string | Localized;
  readonly more: (ids: {
    readonly entity: (id: string) => Id | null;
    readonly claim: (key: string) => Id | null;
    readonly publisher: Id;
  }) => Partial<AllegationRecord>;
};

/** What a file holds. origin: what its form is called; entries: of how many nodes, edges or objects it is made; isToldAlone: whether that is so of every edge; notes: what is left out of it. */
export type ListedGraph = {
  readonly origin: string;
  readonly entries: number;
  readonly isToldAlone?: boolean;
  readonly nodes: readonly ListedNode[];
  readonly edges: readonly ListedEdge[];
  readonly words: readonly ListedWords[];
  readonly documents: readonly DocumentRecord[];
  readonly notes: readonly ToSay[];
};

/** The entities of nodes by the ids that they have in the file. */
export type EntitiesByNode = ReadonlyMap<string, EntityRecord>;
