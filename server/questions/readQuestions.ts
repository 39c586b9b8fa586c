import { said } from '#server/import/words/said.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { print, type GraphQLSchema } from 'graphql';
import type { z } from 'zod';
import { idPattern, idRule } from '#graph-schema/id.ts';
import { boundsOf } from '#graph-schema/bounds.ts';
import { readDefinitions, readSchema } from '#graph-schema/schema.ts';
import { filesAt } from '#server/import/filesAt.ts';
import { refusalOf } from '#server/import/importRefused.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import { readYamlFiles, type YamlBytes } from '#server/import/yaml/yamlFiles.ts';
import { parseYaml, type YamlPath, type YamlSource } from '#server/import/yaml/yamlSource.ts';
import type { AskedQuestion } from '#server/questions/askedQuestion.ts';
import { parameterFaults } from '#server/questions/parameterFaults.ts';
import { questionEntry, type QuestionEntry } from '#server/questions/questionEntry.ts';
import type { QuestionFault } from '#server/questions/questionFault.ts';
import { readQuery } from '#server/questions/queryFaults.ts';
import { rowFaults } from '#server/questions/rowFaults.ts';
import { refusalFor, usualLimits } from '#server/security/limits.ts';

/** The folder of the questions that come with Isnad. */
export const shippedQuestions = fileURLToPath(new URL('../../seeds/questions', import.meta.url));

const endings = ['.yaml', '.yml'] as const;
/** Bounds of a NUMBER, and of the days of an AROUND, of which the file says nothing. */
const usualMost = { NUMBER: 100_000, AROUND: 3_660 } as const;

/**
 * The questions of some folders, in the order of these and of the names of their files. Throws ImportRefused with everything that is wrong, each at its line and column: a file
 * that is no question, a query that the schema does not know, that writes, or that is beyond the limits of any query, rows that are not asked, a limit that is not counted.
 */
export async function readQuestions(folders: readonly string[]): Promise<readonly AskedQuestion[]> {
  const schema = readSchema();
  const questions: { readonly question: AskedQuestion; readonly file: string }[] = [];
  const complaints: PlacedComplaint[] = [];
  for (const folder of folders) {
    const paths = await filesAt(folder, endings);
    const read = paths.length === 0 ? { files: [], complaints: [] } : await readYamlFiles(folder, paths);
    complaints.push(...read.complaints);
    for (const file of read.files) {
      const made = questionIn(file, schema);
      if ('length' in made) {
        complaints.push(...made);
        continue;
      }
      const before = questions.find(({ question }) => question.id === made.id);
      if (before) complaints.push(wholeFile(file.file, `a question ${made.id} is in ${before.file} already; name the file otherwise`));
      questions.push({ question: made, file: file.file });
    }
  }
  if (complaints.length > 0) throw refusalOf(complaints);
  return questions.map(({ question }) => question);
}

function questionIn({ file, bytes }: YamlBytes, schema: GraphQLSchema): AskedQuestion | readonly PlacedComplaint[] {
  const text = bytes.toString('utf8');
  const source = parseYaml({ file, text });
  if (!('file' in source)) return source;
  const id = basename(file, extname(file));
  const named = new RegExp(idPattern).test(id) ? [] : [wholeFile(file, `its name is the id of the question: ${idRule}`)];
  const shaped = questionEntry.safeParse(source.value);
  if (!shaped.success) return [...named, ...shaped.error.issues.flatMap((issue) => shapeComplaints(issue, source))];
  const { document, faults } = readQuery(shaped.data, schema);
  const all = [
    ...parameterFaults(shaped.data),
    ...faults,
    ...(document ? [...rowFaults(shaped.data, document, schema), ...weightFaults()] : []),
  ];
  if (named.length + all.length > 0) return [...named, ...all.map((fault) => placed(fault, source, text))];
  return document ? questionOf(id, shaped.data, print(document)) : [];

  function weightFaults(): readonly QuestionFault[] {
    if (!document || !shaped.data) return [];
    const asked = { document, operationName: null, variables: heaviest(shaped.data) };
    const refused = refusalFor(schema, boundsOf(readDefinitions()), asked, usualLimits);
    return refused ? [{ path: ['query'], message: `is more than may be asked at once: ${refused.message}` }] : [];
  }
}

/** The numbers with which a question asks for most. */
function heaviest({ parameters }: QuestionEntry): Readonly<Record<string, number>> {
  return Object.fromEntries(
    parameters.flatMap(({ name, value, most }) => (value === 'NUMBER' ? [[name, most ?? usualMost.NUMBER] as const] : [])),
  );
}

function questionOf(id: string, { title, lead, parameters, rows }: QuestionEntry, query: string): AskedQuestion {
  const { total, pageInfo, omitted, complete, most } = rows;
  return {
    id,
    title,
    lead,
    query,
    parameters: parameters.map(({ kinds, usual, least, most: greatest, ...parameter }) => ({
      ...parameter,
      kinds: kinds ?? null,
      usual: usual ?? null,
      least: least ?? 0,
      most: greatest ?? (parameter.value === 'NUMBER' ? usualMost.NUMBER : usualMost.AROUND),
    })),
    rows: {
      at: rows.at,
      who: rows.who,
      ties: rows.ties ?? null,
      total: total ?? null,
      pageInfo: pageInfo ?? null,
      omitted: omitted ?? null,
      complete: complete ?? null,
      most: most ?? null,
      keep: rows.keep.map(({ at, is, when }) => ({ at, is, parameter: when?.parameter ?? null, chosen: when?.is ?? null })),
      marks: rows.marks,
    },
  };
}

function wholeFile(file: string, message: string): PlacedComplaint {
  return complaintOf({ file, line: 1, column: 1 }, said('asWords', { words: message }));
}

function shapeComplaints(issue: z.core.$ZodIssue, source: YamlSource): readonly PlacedComplaint[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      complaintOf(
        { file: source.file, ...source.keyPlaceOf([...path, key]) },
        said('asWords', { words: `${key} means nothing here; remove it, or correct its name` }),
      ),
    );
  const last = path.findLast((step) => typeof step === 'string');
  const isMissing = path.length > 0 && !source.has(path);
  const words = isMissing ? `${last} is missing` : `${last ?? 'the file'} ${issue.message}`;
  return [complaintOf({ file: source.file, ...source.placeOf(path) }, said('asWords', { words }))];
}

function placed({ path, message, within, of }: QuestionFault, source: YamlSource, text: string): PlacedComplaint {
  const place = of === 'key' ? source.keyPlaceOf(path) : source.placeOf(path);
  return complaintOf(
    { file: source.file, ...(within ? placeWithin(path, within, source, text) : place) },
    said('asWords', { words: message }),
  );
}

/** A place in a text that stands in a block (|) of the file; where it stands otherwise, the place of the whole text. */
function placeWithin(
  path: YamlPath,
  { line, column }: { readonly line: number; readonly column: number },
  source: YamlSource,
  text: string,
): { readonly line: number; readonly column: number } {
  const place = source.placeOf(path);
  const lines = text.split('\n');
  const isBlock = /^[|][+-]?\s*$/.test(lines[place.line - 1]?.slice(place.column - 1) ?? '');
  if (!isBlock) return place;
  const indent = /^ */.exec(lines.slice(place.line).find((each) => each.trim() !== '') ?? '')?.[0].length ?? 0;
  return { line: place.line + line, column: indent + column };
}
