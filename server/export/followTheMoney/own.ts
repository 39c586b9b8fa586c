import { describeKind, tieWords } from '#graph-schema/ontology.ts';
import { languages, tagOf, type Stance } from '#graph-schema/generated/ontology.ts';
import { fuzzyDateLabel } from '#server/domain/date/label.ts';
import { isFuzzyDate, isLocalized, isMoney, type EntityRecord } from '#server/domain/entity.ts';
import type { FuzzyDate } from '#server/domain/fuzzyDate.ts';
import type { Id } from '#server/domain/id.ts';
import { moneyLabel } from '#server/domain/money.ts';
import { isOtherValues } from '#server/domain/otherValue.ts';
import mapping from '#server/export/followTheMoney/mapping.json' with { type: 'json' };
import { addTo, writeDate, writeEntity, type Writing } from '#server/export/followTheMoney/listedAgain.ts';
import { writeShare } from '#server/export/followTheMoney/writeShare.ts';
import type { LeaveOut } from '#server/export/leftOut.ts';
import { claimText } from '#server/export/told/claimText.ts';
import type { Told } from '#server/export/told/told.ts';
import type { ToldTie } from '#server/export/told/toldTie.ts';
import { endsOf } from '#server/import/followTheMoney/joined.ts';
import { schemaNamed, type Schema } from '#server/import/followTheMoney/model.ts';

type Written = { readonly schema: string; readonly keyword?: boolean };
type WrittenEdge = { readonly schema: string; readonly source: string; readonly target: string };

/** The schema of each kind; keyword: whether the kind says more than the schema, so that it stands among the keywords. */
const schemata = new Map<string, Written>(Object.entries(mapping.schemata));
/** Types that an edge of FollowTheMoney says, and of what schema its ends have to be; every other is a link with its words. */
const edges = new Map<string, WrittenEdge>(Object.entries(mapping.edges));
const whole = /^\d{4}(?:-\d{2}){0,2}$/;

/** An entity that came from no such file, as a record. What the model of FollowTheMoney has no property for stands in its words: an amount that is no number, a date that is no day. */
export function ownEntity(entity: EntityRecord, leaveOut: LeaveOut): Writing {
  const writing: Writing = {
    id: entity.id,
    schema: known(schemata.get(entity.kind)?.schema ?? mapping.otherwise),
    values: new Map(),
    besides: new Map(),
  };
  writeEntity(writing, entity, leaveOut);
  const { type, amount, date, other } = entity.properties;
  const isKeyword = schemata.get(entity.kind)?.keyword === true;
  add(writing, 'summary', Object.values(entity.summary));
  add(writing, 'notes', Object.values(entity.note));
  add(writing, 'keywords', [
    ...(isKeyword ? [describeKind(entity.kind).words.en.one] : []),
    ...(isLocalized(type) ? Object.values(type) : []),
  ]);
  if (isMoney(amount) && !writing.values.has('amount') && !writing.values.has('amountEur') && !writing.values.has('amountUsd'))
    add(writing, 'purpose', [moneyLabel(amount, 'EN')]);
  if (isFuzzyDate(date)) writeDateWords(writing, date);
  if (isOtherValues(other))
    add(
      writing,
      writing.schema.properties.has('notes') ? 'notes' : 'description',
      other.map((each) => `${each.origin} ${each.name}: ${each.value}`),
    );
  return writing;
}

/** A relationship that came from no such file, as an edge: what is said of the two, as a claim, by whom and where. ends: the records of the two. */
export function ownTie(tie: ToldTie, ends: readonly [Writing, Writing], told: Told, leaveOut: LeaveOut): Writing {
  const { id, type, date, properties, inferred } = tie.record;
  const fits = (end: Schema, name: string) => end.ancestors.includes(name);
  const edge = edges.get(type);
  const isFitting = edge !== undefined && fits(ends[0].schema, edge.source) && fits(ends[1].schema, edge.target);
  const schema = known(isFitting ? edge.schema : 'UnknownLink');
  const writing: Writing = { id, schema, values: new Map(), besides: new Map() };
  const joins = endsOf({ schema });
  addTo(writing.values, joins.source, ends[0].id);
  addTo(writing.values, joins.target, ends[1].id);
  const { role, share } = properties;
  if (typeof share === 'number') writeShare(writing, share, leaveOut);
  const words = isLocalized(role) ? Object.values(role) : [];
  const means = isFitting ? words : [tieWords(type, tie.assertion, 'en').out, ...words];
  add(writing, schema.properties.has('role') ? 'role' : 'relationship', means);
  writeSaid(writing, tie, told);
  if (inferred !== null) add(writing, 'description', Object.values(inferred));
  if (date !== null) {
    writeDate(writing, { date }, leaveOut);
    writeDateWords(writing, date);
  }
  return writing;
}

/** Writes what is said of a relationship into a record, by whom, through whom and where, and who denies or doubts it. */
export function writeSaid(writing: Writing, tie: ToldTie, told: Told): void {
  add(writing, 'summary', Object.values(tie.says));
  add(
    writing,
    'description',
    tie.claims.flatMap((each) => languages.flatMap((language) => claimText(each, tagOf[language]) ?? [])),
  );
  for (const { document: documentId, locator } of tie.claims) {
    const document = told.document(documentId);
    const lines =
      locator?.lineFrom == null
        ? ''
        : `, line ${locator.lineFrom}${locator.lineTo === locator.lineFrom || locator.lineTo === null ? '' : `-${locator.lineTo}`}`;
    add(writing, 'recordId', [`${told.titleOf(documentId)}${lines}`]);
    add(writing, 'sourceUrl', document?.url === null || document?.url === undefined ? [] : [document.url]);
  }
  const names = (ids: readonly Id[]) => [...new Set(ids)].map((each) => told.label(each).en ?? each);
  const by = (stance: Stance) => names(tie.evidence.flatMap((each) => (each.stance === stance ? each.speakers : [])));
  add(writing, 'publisher', by('ASSERTS'));
  add(writing, 'description', [
    ...by('DENIES').map((name) => `Denied by ${name}`),
    ...by('DOUBTS').map((name) => `Doubted by ${name}`),
    ...names(tie.evidence.flatMap((each) => each.transmittedBy)).map((name) => `Passed on by ${name}`),
  ]);
}

/** A date that is more than days, months or years from one to another stands in words, too: how sure it is, and what of it nobody knows. */
function writeDateWords(writing: Writing, date: FuzzyDate): void {
  if (!date.edtf.split('/').every((end) => whole.test(end) || end === '')) add(writing, 'description', [fuzzyDateLabel(date, 'EN')]);
}

function add({ schema, values }: Writing, property: string, texts: readonly string[]): void {
  if (schema.properties.has(property)) for (const text of texts) if (text !== '') addTo(values, property, text);
}

function known(name: string): Schema {
  const schema = schemaNamed(name);
  if (schema === null) throw new TypeError(`FollowTheMoney has no schema ${name}`);
  return schema;
}
