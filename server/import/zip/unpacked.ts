import { complaintOf } from '#server/import/words/complaintOf.ts';
import { said, type Said } from '#server/import/words/said.ts';
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
  const wrong = (name: string, told: Said): PlacedComplaint => complaintOf({ file: `${archiveFile}/${name}`, line: 1, column: 1 }, told);
  const whole = (told: Said): PlacedComplaint => complaintOf({ file: archiveFile, line: 1, column: 1 }, told);
  const unpack = withArchive(archiveFile, async function* ({ names, read }) {
    const files = names.filter((name) => !name.endsWith('/'));
    const own = files.filter((name) => !ofTheSystem.test(name));
    passed = files.length - own.length;
    const faults = namesOf(own).map(([name, told]) => wrong(name, told));
    if (own.length > mostMembers) faults.push(whole(said('manyFiles', { most: `${mostMembers}` })));
    if (own.length === 0) faults.push(whole(said('noFileWithin')));
    if (faults.length > 0) throw refusalOf(faults);
    for (const [index, name] of own.entries()) {
      const home = join(folder, String(index));
      await mkdir(home);
      const file = join(home, basename(name));
      let bytes = 0;
      const bounded = async function* (): AsyncIterable<Buffer> {
        for await (const chunk of read(name)) {
          [bytes, all] = [bytes + chunk.length, all + chunk.length];
          if (bytes > mostBytes) throw refusalOf([wrong(name, said('largeFile'))]);
          if (all > mostOfAll) throw refusalOf([whole(said('largeArchive'))]);
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
function namesOf(names: readonly string[]): readonly (readonly [name: string, told: Said])[] {
  const seen = new Map<string, string>();
  return names.flatMap((name): (readonly [string, Said])[] => {
    const last = basename(name);
    const before = seen.get(last.toLowerCase());
    seen.set(last.toLowerCase(), before ?? name);
    const wrong = wrongSign(name, false);
    if (wrong !== null) return [[JSON.stringify(name), said('wrongName', { why: wrong })]];
    if (name.length > longestName) return [[`${name.slice(0, longestName)}…`, said('longFileName', { most: `${longestName}` })]];
    return before === undefined ? [] : [[name, said('sameName', { name: before })]];
  });
}
