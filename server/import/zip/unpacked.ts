import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { wrongSign } from '#server/domain/signs.ts';
import { refusalOf } from '#server/import/importRefused.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import { withArchive } from '#server/import/table/archive/openArchive.ts';

/** A file of an archive that was unpacked. name: its path in the archive. */
export type Member = { readonly name: string; readonly file: string };

const mostMembers = 1_000;
const mostBytes = 100_000_000;
const mostOfAll = 500_000_000;
const longestName = 200;
/** What a computer puts into an archive beside what a person did. */
const ofTheSystem = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/u;

/** Unpacks an archive into a folder, each file in a folder of its own, under the last part of its name. passed: how many files of the system were passed over. Throws ImportRefused. */
export async function unpacked(
  archiveFile: string,
  folder: string,
): Promise<{ readonly members: readonly Member[]; readonly passed: number }> {
  const members: Member[] = [];
  let [passed, all] = [0, 0];
  const wrong = (name: string, message: string): PlacedComplaint => ({ file: `${archiveFile}/${name}`, line: 1, column: 1, message });
  const unpack = withArchive(archiveFile, async function* ({ names, read }) {
    const files = names.filter((name) => !name.endsWith('/'));
    const own = files.filter((name) => !ofTheSystem.test(name));
    passed = files.length - own.length;
    const faults = namesOf(own).map(([name, message]) => wrong(name, message));
    if (own.length > mostMembers)
      faults.push({ file: archiveFile, line: 1, column: 1, message: `holds more than ${mostMembers} files; divide it` });
    if (own.length === 0) faults.push({ file: archiveFile, line: 1, column: 1, message: 'holds no file' });
    if (faults.length > 0) throw refusalOf(faults);
    for (const [index, name] of own.entries()) {
      const home = join(folder, String(index));
      await mkdir(home);
      const file = join(home, basename(name));
      let bytes = 0;
      const bounded = async function* (): AsyncIterable<Buffer> {
        for await (const chunk of read(name)) {
          [bytes, all] = [bytes + chunk.length, all + chunk.length];
          if (bytes > mostBytes) throw refusalOf([wrong(name, 'is larger than 100 MB; divide it')]);
          if (all > mostOfAll) throw refusalOf([{ file: archiveFile, line: 1, column: 1, message: 'holds more than 500 MB; divide it' }]);
          yield chunk;
        }
      };
      await pipeline(Readable.from(bounded()), createWriteStream(file, { flags: 'wx', mode: 0o600 }));
      yield { name, file };
    }
  });
  for await (const member of unpack) members.push(member);
  return { members, passed };
}

/** What is wrong with the names of files: two of one name would be one list, and a name is shown to people. */
function namesOf(names: readonly string[]): readonly (readonly [name: string, message: string])[] {
  const seen = new Map<string, string>();
  return names.flatMap((name): (readonly [string, string])[] => {
    const last = basename(name);
    const before = seen.get(last.toLowerCase());
    seen.set(last.toLowerCase(), before ?? name);
    const wrong = wrongSign(name, false);
    if (wrong !== null) return [[JSON.stringify(name), `has a name that ${wrong}`]];
    if (name.length > longestName) return [[`${name.slice(0, longestName)}…`, `has a name longer than ${longestName} characters`]];
    return before === undefined ? [] : [[name, `has the same name as ${before}; give each its own`]];
  });
}
