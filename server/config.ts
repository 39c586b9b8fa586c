import { isIPv4 } from 'node:net';
import { parseArgs } from 'node:util';
import { z } from 'zod';

/** Where a Neo4j is. patience: milliseconds to wait for it at the start. */
type Neo4jConfig = {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string | null;
  readonly patience: number;
};

/** What the server is told at its start. neo4j null: the embedded store in the data folder. token null: nobody is asked who they are, which only loopback allows. */
export type Config = {
  readonly port: number;
  readonly host: string;
  readonly data: string;
  readonly neo4j: Neo4jConfig | null;
  readonly token: string | null;
  /** A folder with questions of the newsroom, beside those that come along. */
  readonly questions: string | null;
  /** How many bytes of files are imported at once. */
  readonly importBytes: number;
  /** The origins of pages that may show a view to be read alone in a frame. */
  readonly frames: readonly string[];
};

/** The settings are wrong; each complaint names its setting. */
export class ConfigRefused extends Error {
  override readonly name = 'ConfigRefused';
  readonly complaints: readonly string[];
  constructor(complaints: readonly string[]) {
    super(`the settings are wrong:\n${complaints.map((complaint) => `  ${complaint}`).join('\n')}`);
    this.complaints = complaints;
  }
}

type Setting = { readonly variable: string; readonly flag: string | null; readonly value: string; readonly help: string };

const settings = [
  { variable: 'PORT', flag: 'port', value: 'NUMBER', help: 'where to listen; 4000 where it is not set, 0 for any free port' },
  {
    variable: 'HOST',
    flag: 'host',
    value: 'ADDRESS',
    help: 'the address to listen on; 127.0.0.1 where it is not set, anything beyond loopback needs ISNAD_TOKEN',
  },
  { variable: 'ISNAD_DATA', flag: 'data', value: 'FOLDER', help: 'the data folder; data/ in the project where it is not set' },
  {
    variable: 'ISNAD_TOKEN',
    flag: null,
    value: 'SECRET',
    help: 'ask everybody for this password, of 16 characters or more (as a bearer token, or by the browser); no flag, for flags can be seen by others',
  },
  {
    variable: 'NEO4J_URI',
    flag: 'neo4j-uri',
    value: 'URI',
    help: 'keep the graph in this Neo4j (bolt:// or neo4j://, 5.26 or later) instead of the data folder',
  },
  {
    variable: 'ISNAD_IMPORT_MB',
    flag: 'import-mb',
    value: 'MEGABYTES',
    help: 'how much may be imported at once through the server; 200 where it is not set',
  },
  {
    variable: 'ISNAD_QUESTIONS',
    flag: 'questions',
    value: 'FOLDER',
    help: 'a folder with questions of your own as YAML files (seeds/README.md), shown beside those that come along',
  },
  {
    variable: 'ISNAD_FRAMES',
    flag: 'frames',
    value: 'ORIGINS',
    help: 'the origins of pages, parted by blanks, that may show a view to be read alone in a frame, such as https://news.example; none where it is not set',
  },
  { variable: 'NEO4J_USER', flag: 'neo4j-user', value: 'NAME', help: 'who to log in as; neo4j where it is not set' },
  { variable: 'NEO4J_PASSWORD', flag: null, value: 'SECRET', help: 'with which password; no flag, for flags can be seen by others' },
  { variable: 'NEO4J_DATABASE', flag: 'neo4j-database', value: 'NAME', help: "which database; the server's default where it is not set" },
  {
    variable: 'NEO4J_WAIT',
    flag: 'neo4j-wait',
    value: 'SECONDS',
    help: 'how long to wait at the start for a Neo4j that is not up yet, or too slow; 120 where it is not set',
  },
] as const satisfies readonly Setting[];

/** What --help prints: every setting with its flag. */
export const usage = [
  'npm start -- [flags]',
  '',
  'Each setting is read from the environment; a flag overrides it.',
  '',
  ...settings.map(
    ({ variable, flag, value, help }) => `  ${variable.padEnd(16)}${(flag === null ? '' : `--${flag} ${value}`).padEnd(26)}${help}`,
  ),
  `  ${''.padEnd(16)}${'--help'.padEnd(26)}print this`,
].join('\n');

const schema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'is a whole number from 0 to 65535')
    .transform(Number)
    .pipe(z.number().max(65_535, 'is a whole number from 0 to 65535'))
    .default(4000),
  HOST: z
    .string()
    .min(1, 'is empty')
    .refine((host) => !/^[\d.]+$/.test(host) || isIPv4(host), 'is no address: it has four numbers from 0 to 255')
    .default('127.0.0.1'),
  ISNAD_DATA: z.string().min(1, 'is empty').optional(),
  ISNAD_TOKEN: z
    .string()
    .refine((token) => token.trim().length >= 16, 'has fewer than 16 characters, blanks at its ends aside')
    .refine((token) => !/^\s|\s$/.test(token), 'begins or ends with a blank, which is lost on the way')
    .optional(),
  ISNAD_IMPORT_MB: z
    .string()
    .regex(/^[1-9]\d{0,4}$/, 'is a whole number of megabytes from 1 to 99999')
    .transform((megabytes) => Number(megabytes) * 1_000_000)
    .default(200_000_000),
  ISNAD_FRAMES: z
    .string()
    .transform((text) => text.split(/\s+/).filter((each) => each !== ''))
    .refine((origins) => origins.every(isOrigin), 'is no list of origins such as https://news.example, parted by blanks')
    .default([]),
  ISNAD_QUESTIONS: z.string().min(1, 'is empty').optional(),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/]+/, 'is no address of a Neo4j, such as bolt://127.0.0.1:7687')
    .optional(),
  NEO4J_USER: z.string().min(1, 'is empty').default('neo4j'),
  NEO4J_PASSWORD: z.string().min(1, 'is empty').optional(),
  NEO4J_DATABASE: z.string().min(1, 'is empty').optional(),
  NEO4J_WAIT: z
    .string()
    .regex(/^\d{1,5}$/, 'is a whole number of seconds')
    .transform((seconds) => Number(seconds) * 1_000)
    .default(120_000),
});

/** Whether a text is the origin of a page and nothing more. */
function isOrigin(text: string): boolean {
  return /^https?:\/\/[a-z\d.-]+(?::\d{1,5})?$/i.test(text) && URL.canParse(text);
}

/** Whether an address is reached from this machine only. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));
}

/** The settings of an environment and of flags, which override it; null when help was asked for. Throws ConfigRefused with every complaint. */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  flags: readonly string[],
  defaultData: string,
): Config | null {
  const complaints: string[] = [];
  const given = readFlags(flags, complaints);
  if (given.has('help')) return null;
  const values = Object.fromEntries(
    settings.flatMap(({ variable, flag }) => {
      const value = (flag === null ? undefined : given.get(flag)) ?? environment[variable];
      return value === undefined || (value === '' && flag !== null && !given.has(flag)) ? [] : [[variable, value]];
    }),
  );
  const read = schema.safeParse(values);
  for (const issue of read.error?.issues ?? [])
    complaints.push(
      `${nameOf(String(issue.path[0]))} ${issue.message}${isSecret(String(issue.path[0])) ? '' : `: ${JSON.stringify(values[String(issue.path[0])])}`}`,
    );
  const { NEO4J_URI: uri, NEO4J_PASSWORD: password, ISNAD_TOKEN: token, HOST: host = '127.0.0.1' } = { ...values, ...read.data };
  if (uri !== undefined && password === undefined) complaints.push('NEO4J_PASSWORD is missing; NEO4J_URI needs it');
  if (uri === undefined && (password !== undefined || values['NEO4J_DATABASE'] !== undefined))
    complaints.push('NEO4J_URI is missing; NEO4J_PASSWORD and NEO4J_DATABASE are of no use without it');
  if (!isLoopback(host) && token === undefined)
    complaints.push(
      `HOST is ${JSON.stringify(host)}, which others can reach: set ISNAD_TOKEN so that they are asked for a password, or listen on 127.0.0.1`,
    );
  if (!read.success || complaints.length > 0) throw new ConfigRefused(complaints);
  const { data } = read;
  return {
    port: data.PORT,
    host: data.HOST,
    data: data.ISNAD_DATA ?? defaultData,
    token: data.ISNAD_TOKEN ?? null,
    questions: data.ISNAD_QUESTIONS ?? null,
    importBytes: data.ISNAD_IMPORT_MB,
    frames: data.ISNAD_FRAMES,
    neo4j:
      data.NEO4J_URI !== undefined && data.NEO4J_PASSWORD !== undefined
        ? {
            uri: data.NEO4J_URI,
            user: data.NEO4J_USER,
            password: data.NEO4J_PASSWORD,
            database: data.NEO4J_DATABASE ?? null,
            patience: data.NEO4J_WAIT,
          }
        : null,
  };
}

function readFlags(flags: readonly string[], complaints: string[]): ReadonlyMap<string, string> {
  const known = settings.flatMap(({ flag }) => (flag === null ? [] : [flag]));
  const { tokens } = parseArgs({
    args: [...flags],
    strict: false,
    tokens: true,
    options: { ...Object.fromEntries(known.map((flag) => [flag, { type: 'string' as const }])), help: { type: 'boolean' } },
  });
  const given = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') complaints.push(`${JSON.stringify(token.value)} is no flag; --help lists them`);
    else if (token.name !== 'help' && !known.some((flag) => flag === token.name))
      complaints.push(`${token.rawName} is no flag; --help lists them`);
    else if (token.name !== 'help' && token.value === undefined) complaints.push(`${token.rawName} needs a value`);
    else given.set(token.name, token.value ?? '');
  }
  return given;
}

function nameOf(variable: string): string {
  const flag = settings.find((setting) => setting.variable === variable)?.flag;
  return flag ? `${variable} (--${flag})` : variable;
}

function isSecret(variable: string): boolean {
  return variable === 'NEO4J_PASSWORD' || variable === 'ISNAD_TOKEN' || variable === 'NEO4J_URI';
}
