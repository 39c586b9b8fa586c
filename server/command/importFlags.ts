import { UsageRefused } from '#server/command/command.ts';
import { importFormats, type ReadAs } from '#server/import/formats.ts';
import { ImportRefused } from '#server/import/importRefused.ts';

/** What import is told. rest: what chooses the store. */
export type ImportFlags = {
  readonly files: readonly string[];
  readonly as: ReadAs;
  readonly isDryRun: boolean;
  readonly isJson: boolean;
  readonly rest: readonly string[];
};

const texts = ['format', 'title', 'publisher'] as const;

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
    else if (arg === '--dry-run' || arg === '--json') switches.add(name);
    else {
      const value = joined.length > 0 ? joined.join('=') : (args[(at += 1)] ?? '');
      if (texts.some((text) => text === name)) given.set(name, valued(flag, value));
      else rest.push(flag, value);
    }
  }
  const [format, title, publisher] = texts.map((text) => given.get(text) ?? null);
  return {
    files,
    as: { format: formatNamed(format ?? null), published: { title: title ?? null, publisher: publisher ?? null } },
    isDryRun: switches.has('dry-run'),
    isJson: switches.has('json'),
    rest,
  };
}

function valued(flag: string, value: string): string {
  const text = value.trim().replaceAll(/\s+/gu, ' ');
  if (text === '' || text.startsWith('--') || text.length > 300)
    throw new UsageRefused(`${flag} is followed by a text of at most 300 characters`);
  return text;
}

function formatNamed(name: string | null): ReadAs['format'] {
  const format = importFormats.find((each) => each.name === name);
  if (name === null) return null;
  if (format) return format;
  const message = `${JSON.stringify(name)} is no format; there are ${importFormats.map((each) => each.name).join(', ')}`;
  throw new ImportRefused([{ file: '--format', line: 1, column: 1, message }]);
}
