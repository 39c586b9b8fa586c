import { describeKind, describeRelationship } from '#graph-schema/ontology.ts';
import type { AllegationRecord } from '#server/domain/allegation.ts';
import { isFuzzyDate, isLocalized, isMoney, type EntityRecord } from '#server/domain/entity.ts';
import { toId } from '#server/domain/id.ts';
import { localized, type Localized } from '#server/domain/localized.ts';
import { unknownAmount } from '#server/domain/money.ts';
import type { RelationshipRecord } from '#server/domain/relationship.ts';
import { listedWords, paidWords, saidWords, tiedWords } from '#server/import/claimWords.ts';
import { listedClaim } from '#server/import/listedClaim.ts';
import type { Listing } from '#server/import/listing.ts';
import { createDigestSet } from '#server/import/table/rows/digestSet.ts';
import type { Merging } from '#server/import/table/rows/merging.ts';
import type { Fragment, RowSaid, SaidTie } from '#server/import/table/rows/rowSaid.ts';

/** What a row adds to what the rows before it said. */
export type RowRecords = {
  readonly entities: readonly EntityRecord[];
  readonly allegations: readonly AllegationRecord[];
  readonly relationships: readonly RelationshipRecord[];
};

/** Makes records of rows, in their order: each entity and each tie once, at the first row that says it. sheet: its number in the file, null where the file is one table. */
export function rowRecorder(merging: Merging): (listing: Listing, sheet: number | null, said: RowSaid) => RowRecords {
  const seen = createDigestSet();
  const isNew = (id: string, isShared: boolean): boolean => !isShared || seen.add(id);
  return (listing, sheet, said) => {
    const records = new Map(said.fragments.map((fragment) => [fragment.id, merging.entityOf(fragment, listing.document.id)] as const));
    const entityOf = (fragment: Fragment): EntityRecord => records.get(fragment.id) ?? merging.entityOf(fragment, listing.document.id);
    const added = [...new Map(said.fragments.map((fragment) => [fragment.id, fragment])).values()].filter(({ id, isKeyed }) =>
      isNew(id, isKeyed),
    );
    const ties = [...new Map(said.ties.map((tie) => [tie.id, tie])).values()].filter(({ id, source, target }) =>
      isNew(id, source.isKeyed && target.isKeyed),
    );
    const allegations: AllegationRecord[] = [];
    const relationships: RelationshipRecord[] = [];
    const claim = (
      words: Localized,
      about: readonly EntityRecord[],
      carries: readonly SaidTie[],
      date: AllegationRecord['eventDate'] = null,
    ): void => {
      const suffix = allegations.length === 0 ? '' : `-${allegations.length + 1}`;
      const id = toId(`${listing.document.id}:${sheet === null ? '' : `s${sheet}-`}l${said.lineFrom}${suffix}`);
      const isWaiting = carries.some(({ waits }) => waits !== null);
      allegations.push({ ...listedClaim(listing, said, id, words, about), eventDate: date, ...(isWaiting && { status: 'PROPOSED' }) });
      for (const { id: tie, type, source, target, date: when, properties } of carries)
        relationships.push({
          id: tie,
          type,
          source: source.id,
          target: target.id,
          date: when,
          inferred: null,
          allegations: [id],
          properties,
        });
    };
    const carried = new Set<SaidTie>();
    for (const fragment of new Map(said.fragments.map((each) => [each.id, each])).values()) {
      if (describeKind(fragment.kind).nature !== 'FLOW') {
        if (added.includes(fragment)) claim(listedWords(listing, entityOf(fragment), sortOf(entityOf(fragment))), [entityOf(fragment)], []);
        continue;
      }
      const ofRole = (role: string) =>
        ties.filter(
          (tie) => describeRelationship(tie.type).money?.role === role && (tie.source.id === fragment.id || tie.target.id === fragment.id),
        );
      const [payers, payees] = [ofRole('PAYER'), ofRole('PAYEE')];
      const paid = [...payers, ...payees];
      if (paid.length === 0 && !added.includes(fragment)) continue;
      for (const tie of paid) carried.add(tie);
      const own = entityOf(fragment);
      const { amount, date } = own.properties;
      const how = { amount: isMoney(amount) ? amount : unknownAmount, date: isFuzzyDate(date) ? date : null };
      const [from, to] = [payers.map(({ source }) => entityOf(source)), payees.map(({ target }) => entityOf(target))];
      claim(paidWords(listing, from, to, how), [own, ...from, ...to], paid);
    }
    for (const tie of ties) {
      if (carried.has(tie)) continue;
      const [source, target] = [entityOf(tie.source), entityOf(tie.target)];
      const { role } = tie.properties;
      const more = { role: isLocalized(role) ? role : null, date: tie.date };
      claim(tiedWords(listing, { type: tie.type, source, target }, more), [source, target], [tie]);
    }
    for (const { text, about, date } of said.words) {
      const of = about.map(entityOf);
      claim(saidWords(listing, of, text), of, [], date);
    }
    return { entities: added.map(entityOf), allegations, relationships };
  };
}

/** What an entity is listed as, in words: its sort, or its kind where it has none. */
function sortOf({ kind, properties: { type } }: EntityRecord): Localized {
  const { words } = describeKind(kind);
  const own = isLocalized(type) ? type : {};
  return localized((tag) => own[tag] ?? lowered(words[tag].one));
}

function lowered(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
