import {
  getNullableType,
  GraphQLError,
  isEnumType,
  isNonNullType,
  Kind,
  OperationTypeNode,
  parse,
  typeFromAST,
  validate,
  visit,
  isInputType,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';
import type { AskedValue } from '#graph-schema/generated/ontology.ts';
import { comesAlong, withFragments } from '#server/questions/askedFragments.ts';
import { ownVariables } from '#server/questions/parameterFaults.ts';
import type { QuestionEntry } from '#server/questions/questionEntry.ts';
import type { QuestionFault } from '#server/questions/questionFault.ts';

/** How the variable of a value is written, without the ! at its end; null: of several types. */
const types: Readonly<Record<AskedValue, string | null>> = {
  ENTITY: 'ID',
  DATE: 'Date',
  PERIOD: 'DateRange',
  AROUND: 'DateRange',
  NUMBER: 'Int',
  CHOICE: null,
  TABLE: '[ID!]',
};

/** The query of a question as a document with its fragments, null where it is none that may be asked, and what is wrong with it. */
export function readQuery(
  entry: QuestionEntry,
  schema: GraphQLSchema,
): { readonly document: DocumentNode | null; readonly faults: readonly QuestionFault[] } {
  const written = parsed(entry.query);
  if ('message' in written) return { document: null, faults: [faultOf(written)] };
  const shape = shapeFaults(written);
  if (shape.length > 0) return { document: null, faults: shape };
  const document = withFragments(written);
  const invalid = validate(schema, document).map(faultOf);
  if (invalid.length > 0) return { document: null, faults: invalid };
  const faults = variableFaults(entry, written, schema);
  return { document: faults.length > 0 ? null : document, faults };
}

function parsed(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

function faultOf({ message, locations }: GraphQLError): QuestionFault {
  const [within] = locations ?? [];
  return { path: ['query'], message: `is not a query of this API: ${message}`, ...(within ? { within } : {}) };
}

function operationsOf({ definitions }: DocumentNode): readonly OperationDefinitionNode[] {
  return definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
}

function shapeFaults(document: DocumentNode): readonly QuestionFault[] {
  const faults: QuestionFault[] = [];
  const complain = (node: DocumentNode['definitions'][number] | null, message: string) => {
    const token = node?.loc?.startToken;
    faults.push({ path: ['query'], message, ...(token ? { within: { line: token.line, column: token.column } } : {}) });
  };
  const operations = operationsOf(document);
  if (operations.length !== 1) complain(null, `holds ${operations.length} operations; a question has one query`);
  for (const node of operations)
    if (node.operation !== OperationTypeNode.QUERY) complain(node, `is a ${node.operation}; a question only reads: write query`);
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION && comesAlong(node.name.value))
      complain(node, `${node.name.value} comes along and cannot be written anew; call yours otherwise`);
  visit(document, {
    Field(node) {
      const token = node.loc?.startToken;
      if (node.name.value !== 'cypher' && !node.name.value.startsWith('__')) return;
      faults.push({
        path: ['query'],
        message: `${node.name.value} is nothing that a question can ask`,
        ...(token ? { within: { line: token.line, column: token.column } } : {}),
      });
    },
  });
  return faults;
}

function variableFaults({ parameters, rows }: QuestionEntry, document: DocumentNode, schema: GraphQLSchema): readonly QuestionFault[] {
  const variables = new Map(
    operationsOf(document).flatMap(({ variableDefinitions }) =>
      (variableDefinitions ?? []).map((node) => [node.variable.name.value, node]),
    ),
  );
  const typeOf = (node: VariableDefinitionNode) => {
    const type = typeFromAST(schema, node.type);
    return isInputType(type) ? type : null;
  };
  const at = (node: VariableDefinitionNode, message: string): QuestionFault => {
    const token = node.loc?.startToken;
    return { path: ['query'], message, ...(token ? { within: { line: token.line, column: token.column } } : {}) };
  };
  const strange = [...variables].flatMap(([name, node]) =>
    parameters.some((each) => each.name === name) || ownVariables.some((own) => own === name)
      ? []
      : [at(node, `$${name} is no parameter of the question; name it among them`)],
  );
  const own = [
    ...ownFault('language', 'Language', true),
    ...(variables.has('after') || rows.pageInfo !== undefined ? ownFault('after', 'String', false) : []),
  ];
  return [...strange, ...own, ...parameters.flatMap(parameterFault)];

  function ownFault(name: string, wanted: string, isRequired: boolean): readonly QuestionFault[] {
    const node = variables.get(name);
    if (!node) return [{ path: ['query'], message: `has no variable $${name}: ${wanted}${isRequired ? '!' : ''}` }];
    const type = typeOf(node);
    return String(type && getNullableType(type)) === wanted ? [] : [at(node, `$${name} is of the type ${wanted}`)];
  }

  function parameterFault(
    { name, value, required, options, usual }: QuestionEntry['parameters'][number],
    index: number,
  ): readonly QuestionFault[] {
    const node = variables.get(name);
    if (!node) {
      const isAsked = value === 'CHOICE' && rows.keep.some(({ when }) => when?.parameter === name);
      return isAsked ? [] : [{ path: ['parameters', index, 'name'], message: `${name} is no variable of the query` }];
    }
    const type = typeOf(node);
    const bare = type && getNullableType(type);
    const [wanted, given] = [types[value], String(bare)];
    const isSure = required || usual !== undefined || value === 'TABLE';
    const faults: QuestionFault[] = [];
    if (isNonNullType(type) && !isSure) faults.push(at(node, `$${name} cannot be null, and the parameter may be left out; remove the !`));
    if (wanted !== null && given !== wanted) faults.push(at(node, `$${name} is of the type ${wanted}, for it is ${value}`));
    if (wanted !== null) return faults;
    if (isEnumType(bare)) {
      for (const option of options)
        if (!bare.getValue(option.value)) faults.push(at(node, `${option.value} is no value of ${given}, of which $${name} is`));
    } else if (given !== 'String' && given !== 'ID') faults.push(at(node, `$${name} is a String, an ID or an enum, for it is a choice`));
    return faults;
  }
}
