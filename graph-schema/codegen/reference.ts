import { readSchema } from '#graph-schema/schema.ts';
import type { ontologyOf } from '#graph-schema/codegen/ontology.ts';
import type { Property } from '#graph-schema/description.ts';

const begin = '<!-- The reference: made by npm run codegen from sdl/. -->';
const end = '<!-- End of the reference. -->';

type Ontology = ReturnType<typeof ontologyOf>;

/** A README with its reference of the ontology made anew, between its two marks. Throws when the marks are missing. */
export function readmeWithReference(readme: string, ontology: Ontology): string {
  const [before, rest] = readme.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`the README needs the lines ${begin} and ${end}`);
  return `${before}${begin}\n\n${reference(ontology)}\n\n${end}${after}`;
}

function reference({ kinds, relationships, vocabularies }: Ontology): string {
  const ofKinds = commonTo(kinds);
  const ofTypes = commonTo(relationships);
  return [
    `### Kinds of entities`,
    '',
    "Every entity has an `id`, `names`, and in each language a `summary` and an editor's `note`; it may have " +
      `${propertyList(ofKinds)}. In Neo4j it carries the labels \`Entity\` and that of its kind.`,
    '',
    table(
      ['Kind', 'Label', 'What it is', 'Properties'],
      kinds.map(({ kind, label, description, nature, properties }) => [
        code(kind),
        code(label),
        nature === undefined ? description : `${description} Nature: ${nature.toLowerCase()}.`,
        propertyList(properties, ofKinds),
      ]),
    ),
    '',
    '### Relationship types',
    '',
    "Every relationship has an `id`, perhaps a `date`, and the claims it rests on or an editor's reason; it may have " +
      `${propertyList(ofTypes)}. ` +
      '*Lasting* ones hold throughout an interval; the others happen once, somewhere in it. ' +
      '*Motivated* ones are drawn in the colour of the motive that their claims give. ' +
      'What *payer*, *departure*, *kin* and the like bring about, `sdl/directives.graphql` says.',
    '',
    table(
      ['Type', 'From', 'To', 'What it says', 'Properties'],
      relationships.map((relationship) => [
        code(relationship.type),
        kindList(relationship.from, kinds.length),
        kindList(relationship.to, kinds.length),
        [relationship.description, ...meanings(relationship)].join(' '),
        propertyList(relationship.properties, ofTypes),
      ]),
    ),
    '',
    '### Vocabularies',
    '',
    table(
      ['Vocabulary', 'Value', 'Meaning'],
      Object.entries(vocabularies).flatMap(([name, values]) =>
        values.map(({ value, description }, index) => [index === 0 ? code(name) : '', code(value), description]),
      ),
    ),
    '',
    '### Questions of the API',
    '',
    table(
      ['Question', 'Answers'],
      Object.values(readSchema().getQueryType()?.getFields() ?? {}).map(({ name, description, type }) => [
        code(`${name}: ${String(type)}`),
        description ?? '',
      ]),
    ),
  ].join('\n');
}

function meanings({ lasting, motivated, money, departure, kin, birthplace, context }: Ontology['relationships'][number]): string[] {
  return [
    ...(lasting ? ['Lasting.'] : []),
    ...(motivated ? ['Motivated.'] : []),
    ...(money ? [`Money: ${money.role.toLowerCase()}.`] : []),
    ...(departure ? [`Departure: ${departure.toLowerCase()}.`] : []),
    ...(kin ? ['Kin.'] : []),
    ...(birthplace ? ['Birthplace.'] : []),
    ...(context ? ['Context.'] : []),
  ];
}

function kindList(kinds: readonly string[], all: number): string {
  return kinds.length === all ? 'any' : kinds.map(code).join(' ');
}

/** The properties that all have. */
function commonTo(all: readonly { readonly properties: readonly Property[] }[]): readonly Property[] {
  return (all[0]?.properties ?? []).filter(({ name }) => all.every(({ properties }) => properties.some((each) => each.name === name)));
}

function propertyList(properties: readonly Property[], told: readonly Property[] = []): string {
  return properties
    .filter(({ name }) => !told.some((each) => each.name === name))
    .map(({ name, type, required }) => `${code(name)}${required ? ' (needed)' : ''}: ${typeof type === 'object' ? type.vocabulary : type}`)
    .join('; ');
}

function code(text: string): string {
  return `\`${text}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
