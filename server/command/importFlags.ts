import { UsageRefused } from '#server/command/command.ts';
import { editionChoices, type EditionChoice } from '#server/import/editions/editionsOf.ts';
import { formatNamed } from '#server/import/formatNamed.ts';
import type { ImportFormat, PublishedAs } from '#server/import/importFormat.ts';
import type { TableFormat } from '#server/import/table/tableFormat.ts';

/** What import is told. rest: what chooses the store. */
export type ImportFlags = {
  readonly files: readonly string[];
  readonly format: ImportFormat | TableFormat | null;
  readonly published: PublishedAs;
  readonly mapping: string | null;
  readonly edition: EditionChoice | null;
  readonly isDryRun: boolean;
  readonly isJson: boolean;
  readonly isGuess: boolean;
  readonly isLeaving: boolean;
  readonly rest: readonly string[];
};

const flags = new Set(['--dry-run', '--json', '--guess', '--leave-out-faulty-rows']);
const texts = ['format', 'title', 'publisher', 'mapping', 'edition'] as const;

/** Reads the arguments of import: its flags, those that choose the store, each with its value, and files. Throws UsageRefused, ImportRefused for a format that is none. */
export function importFlags(args: readonly string[]): ImportFlags {
  const given = new Map<string, string>();
  const [files, rest]: [string[], string[]] = [[], []];
  const switches = new Set<string>();
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    const [flag = '', ...joined] = arg.split('=');
    const name = flag.slice(2);
    if (!arg.startsWith('--')) files.push(arg);
    else if (flags.has(arg)) switches.add(name);
    else {
      const value = joined.length > 0 ? joined.join('=') : (args[(at += 1)] ?? '');
      if (texts.some((text) => text === name)) given.set(name, valued(flag, value));
      else rest.push(flag, value);
    }
  }
  const [format = null, title = null, publisher = null, mapping = null, edition = null] = texts.map((text) => given.get(text) ?? null);
  return {
    files,
    format: formatNamed(format, '--format'),
    published: { title, publisher },
    mapping,
    edition: choiceOf(edition),
    isDryRun: switches.has('dry-run'),
    isJson: switches.has('json'),
    isGuess: switches.has('guess'),
    isLeaving: switches.has('leave-out-faulty-rows'),
    rest,
  };
}

function choiceOf(text: string | null): EditionChoice | null {
  const found = editionChoices.find((each) => each === text) ?? null;
  if (text !== null && found === null) throw new UsageRefused(`--edition is one of ${editionChoices.join(', ')}`);
  return found;
}

function valued(flag: string, value: string): string {
  const text = value.trim().replaceAll(/\s+/gu, ' ');
  if (text === '' || text.startsWith('--') || text.length > 300)
    throw new UsageRefused(`${flag} is followed by a text of at most 300 characters`);
  return text;
}
