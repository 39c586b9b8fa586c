import { getNamedType, Kind, type DocumentNode, type FieldNode, type GraphQLSchema, isInterfaceType, isLeafType } from 'graphql';
import type { QuestionEntry } from '#server/questions/questionEntry.ts';
import type { QuestionFault } from '#server/questions/questionFault.ts';
import { selectionsOf, type Selected } from '#server/questions/selected.ts';

/** What is wrong with where the rows of a question stand in the answer to its query, and with how what is left out of them is counted. */
export function rowFaults({ rows }: QuestionEntry, document: DocumentNode, schema: GraphQLSchema): readonly QuestionFault[] {
  const { at, spreads } = selectionsOf(schema, document);
  const faults: QuestionFault[] = [];
  const complain = (path: QuestionFault['path'], message: string) => void faults.push({ path: ['rows', ...path], message });
  const found = (path: QuestionFault['path'], place: string, from?: Selected): Selected | null => {
    const selected = at(place, from);
    if (!selected) complain(path, `${place} is not asked by the query`);
    return selected;
  };
  const isA = ({ type }: Selected, name: string) => {
    const [named, wanted] = [getNamedType(type), schema.getType(name)];
    return named === wanted || (isInterfaceType(wanted) && 'getInterfaces' in named && named.getInterfaces().includes(wanted));
  };
  const has = (selected: Selected, names: readonly string[]) => names.every((name) => at(name, selected) !== null);

  const row = found(['at'], rows.at);
  if (!row) return faults;
  if (!row.isList) complain(['at'], `${rows.at} is no list`);

  const who = found(['who'], rows.who, row);
  if (who && !(isA(who, 'Entity') && spreads(who, 'AskedName'))) complain(['who'], `${rows.who} is no name that is asked by ...AskedName`);
  const ties = rows.ties === undefined ? row : found(['ties'], rows.ties, row);
  if (ties && !(isA(ties, 'Relationship') && spreads(ties, 'AskedTie')))
    complain(['ties'], `${rows.ties ?? rows.at} is no relationship that is asked by ...AskedTie`);
  if (ties && ties.fields.slice(row.fields.length).some((field) => argument(field, 'first')))
    complain(['ties'], `${rows.ties} takes a page of ties, and the rest would be missing in silence; take the ties themselves as rows`);

  countFaults();
  for (const [index, { at: place }] of rows.keep.entries()) {
    const leaf = found(['keep', index, 'at'], place, row);
    if (leaf && (!isLeafType(getNamedType(leaf.type)) || leaf.isList !== row.isList))
      complain(['keep', index, 'at'], `${place} is no single value`);
  }
  for (const [index, { at: place }] of rows.marks.entries()) {
    const leaf = ties && found(['marks', index, 'at'], place, ties);
    if (leaf && (getNamedType(leaf.type).name !== 'Boolean' || leaf.isList !== ties.isList))
      complain(['marks', index, 'at'], `${place} is neither true nor false of a tie`);
  }
  return faults;

  function countFaults(): void {
    const total = rows.total === undefined ? null : found(['total'], rows.total);
    if (total && getNamedType(total.type).name !== 'Int') complain(['total'], `${rows.total} is no number`);
    const pageInfo = rows.pageInfo === undefined ? null : found(['pageInfo'], rows.pageInfo);
    if (pageInfo && !(isA(pageInfo, 'PageInfo') && has(pageInfo, ['hasNextPage', 'endCursor'])))
      complain(['pageInfo'], `${rows.pageInfo} is no pageInfo with hasNextPage and endCursor`);
    const omitted = rows.omitted === undefined ? null : found(['omitted'], rows.omitted);
    if (omitted && !(isA(omitted, 'Omitted') && has(omitted, ['reason', 'of', 'count'])))
      complain(['omitted'], `${rows.omitted} is no list of what was omitted, with reason, of and count`);
    const complete = rows.complete === undefined ? null : found(['complete'], rows.complete);
    if (complete && getNamedType(complete.type).name !== 'Boolean') complain(['complete'], `${rows.complete} is neither true nor false`);
    const first = row?.fields.map((field) => argument(field, 'first')).find((value) => value !== undefined);
    if (rows.most !== undefined && !(first?.kind === Kind.INT && Number(first.value) === rows.most))
      complain(['most'], `is not the number that first has on the way to ${rows.at}`);
    if ((rows.pageInfo === undefined) !== (rows.total === undefined))
      complain([rows.pageInfo === undefined ? 'total' : 'pageInfo'], 'total and pageInfo are given both, or neither');
    if (rows.pageInfo === undefined && rows.most === undefined && rows.omitted === undefined)
      complain([], 'does not say how what a limit leaves out is counted; give total and pageInfo, or omitted, or most');
  }
}

function argument({ arguments: given = [] }: FieldNode, name: string) {
  return given.find((each) => each.name.value === name)?.value;
}
