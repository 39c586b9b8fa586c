import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { generate, type CodegenConfig } from '@graphql-codegen/cli';
import { buildASTSchema, Kind, print, printSchema, type DocumentNode } from 'graphql';
import { bodyWordsModule } from '#graph-schema/codegen/bodyWords.ts';
import { dossierSchema } from '#graph-schema/codegen/dossierSchema.ts';
import { knownNamesSchema } from '#graph-schema/codegen/knownNamesSchema.ts';
import { ontologyOf } from '#graph-schema/codegen/ontology.ts';
import { readmeWithReference } from '#graph-schema/codegen/reference.ts';
import { languagesOf } from '#graph-schema/codegen/words.ts';
import { apiDefinitions, readDefinitions } from '#graph-schema/schema.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const scalars = { Date: 'string', Decimal: 'string', Currency: 'string', JSON: 'unknown', ID: 'string' };

const domain = (file: string, name: string, as = name) => `../${file}.ts#${name} as ${as}Row`;
const mappers = {
  Relationship: domain('domain/relationship', 'Relationship'),
  Entity: domain('domain/entity', 'Entity'),
  Allegation: domain('domain/allegation', 'Allegation'),
  Locator: domain('domain/allegation', 'Locator'),
  RecordedFrom: domain('domain/recordedFrom', 'RecordedFrom'),
  Document: domain('domain/document', 'DocumentRecord', 'Document'),
  AllegationConnection: '../graphql/claimsPage.ts#ClaimsPage',
  EditionDifference: domain('domain/edition', 'EditionDifference'),
  EditionClaim: domain('domain/edition', 'EditionClaim'),
  Dossier: domain('domain/document', 'DossierRecord', 'Dossier'),
  FuzzyDate: domain('domain/fuzzyDate', 'FuzzyDate'),
  Money: domain('domain/money', 'Money'),
  Departure: domain('engine/engine', 'Departure'),
  Path: domain('engine/engine', 'Path'),
  MoneyHop: domain('engine/engine', 'MoneyHop'),
  SearchHit: domain('domain/hit', 'Hit'),
  Change: domain('graphql/shownChange', 'ShownChange', 'Change'),
  ChangedRecord: domain('domain/change', 'ChangedRecord'),
  Investigation: domain('domain/investigation', 'Investigation'),
  InvestigationVersion: domain('engine/store', 'HistoryStep'),
  Note: domain('domain/investigation', 'Note'),
  Decision: domain('domain/decision', 'Decision'),
  DuplicateSuggestion: domain('engine/suggestion', 'Suggestion', 'DuplicateSuggestion'),
  MatchedWord: domain('engine/suggestion', 'MatchedWord'),
  LikenessEvidence: domain('engine/suggestion', 'LikenessEvidence'),
  AskedQuestion: domain('questions/askedQuestion', 'AskedQuestion'),
  AskedParameter: domain('questions/askedQuestion', 'AskedParameter'),
  AskedOption: domain('questions/askedQuestion', 'AskedOption'),
  AskedMark: domain('questions/askedQuestion', 'AskedMark'),
  QueryTable: domain('engine/store', 'CypherTable'),
};

const shared: Pick<CodegenConfig, 'cwd' | 'silent'> = { cwd: root, silent: true };

/** Every generated file and its text, by its path in the project. */
export async function generated(): Promise<ReadonlyMap<string, string>> {
  const definitions = readDefinitions();
  const ontology = ontologyOf(buildASTSchema(definitions));
  return new Map([
    ...(await generatedOntology(definitions)),
    ...(await generatedTypes(definitions)),
    ['graph-schema/generated/schema.graphql', `${printSchema(buildASTSchema(apiDefinitions(definitions)))}\n`],
    ['graph-schema/generated/dossier.schema.json', `${JSON.stringify(dossierSchema(ontology), null, 2)}\n`],
    ['graph-schema/generated/known-names.schema.json', `${JSON.stringify(knownNamesSchema(ontology), null, 2)}\n`],
    ['server/names/generated/bodyWords.ts', bodyWordsModule()],
    ['graph-schema/README.md', readmeWithReference(await readFile(`${root}graph-schema/README.md`, 'utf8'), ontology)],
  ]);
}

/** The types of the resolvers and of the page's operations, by the paths of their files. They do not grow with the kinds and the relationship types. */
export async function generatedTypes(definitions: DocumentNode): Promise<ReadonlyMap<string, string>> {
  const api = apiDefinitions(definitions);
  return new Map([
    ...(await written(resolverTypes(api))).map(withNulls),
    ...(await written(operationTypes(api, labelsFragment(definitions)))),
  ]);
}

function generatedOntology(definitions: DocumentNode): Promise<readonly (readonly [string, string])[]> {
  return written({
    ...shared,
    schema: print(definitions),
    config: { sort: false },
    generates: { 'graph-schema/generated/ontology.ts': { plugins: ['./graph-schema/codegen/ontology.ts'] } },
  });
}

/** In the order in which the schema names things. */
function resolverTypes(api: DocumentNode): CodegenConfig {
  return {
    ...shared,
    schema: print(withoutImplementers(api)),
    config: { sort: false },
    generates: {
      'server/graphql/generated.ts': {
        plugins: ['typescript', 'typescript-resolvers'],
        config: {
          useTypeImports: true,
          immutableTypes: true,
          addInterfaceFieldResolverTypes: true,
          optionalResolveType: true,
          enumsAsTypes: true,
          scalars,
          strictScalars: true,
          mappers,
          contextType: './context.ts#Context',
          avoidOptionals: { resolvers: false, field: true },
          maybeValue: 'T | null',
          inputMaybeValue: 'T | null | undefined',
        },
      },
    },
  };
}

/** Sorted, for the operations of several files come in no order of their own. A fragment's types that are alike are written once. */
function operationTypes(api: DocumentNode, labels: string): CodegenConfig {
  return {
    ...shared,
    schema: print(api),
    generates: {
      'web/api/generated.ts': {
        documents: ['web/**/*.graphql', 'graph-schema/asked.graphql', labels],
        plugins: ['typescript-operations', 'typed-document-node'],
        config: {
          useTypeImports: true,
          enumType: 'string-literal',
          scalars,
          strictScalars: true,
          documentMode: 'string',
          skipTypename: true,
          immutableTypes: true,
          mergeFragmentTypes: true,
          dedupeFragments: true,
        },
      },
    },
  };
}

/** The labels of an entity in every language, each under the language's value: what is drawn and told by name follows a change of language without a question. */
function labelsFragment(definitions: DocumentNode): string {
  const fields = languagesOf(buildASTSchema(definitions)).map(({ language }) => `${language}: label(language: ${language})`);
  return `fragment Labels on Entity { ${fields.join(' ')} }`;
}

/** The definitions without the kinds and the relationship types: resolvers are written for what they have in common, and the ontology serves the rest. */
function withoutImplementers({ kind, definitions }: DocumentNode): DocumentNode {
  return {
    kind,
    definitions: definitions.filter((node) => node.kind !== Kind.OBJECT_TYPE_DEFINITION || (node.interfaces ?? []).length === 0),
  };
}

/** An argument with a default may still be given as null (GraphQL, 6.4.1), which the generator's type leaves out. */
function withNulls([path, text]: readonly [string, string]): readonly [string, string] {
  return [path, text.replace('[P in K]-?: NonNullable<T[P]>', '[P in K]-?: T[P]')];
}

const writtenFiles = z.array(z.object({ filename: z.string(), content: z.string() }));

async function written(config: CodegenConfig): Promise<readonly (readonly [string, string])[]> {
  return writtenFiles.parse(await generate(config, false)).map(({ filename, content }) => [relative(root, filename), content] as const);
}

if (import.meta.main) {
  for (const [path, text] of await generated()) {
    const before = await readFile(root + path, 'utf8').catch(() => null);
    if (before === text) continue;
    await mkdir(dirname(root + path), { recursive: true });
    await writeFile(root + path, text);
    console.log(`wrote ${path}`);
  }
}
