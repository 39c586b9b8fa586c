import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readKnownNames } from '#server/import/knownNames/knownNames.ts';
import { createKnownNamesValidator, type KnownNamesEntry } from '#server/import/knownNames/knownNamesValidator.ts';
import { fold } from '#server/names/words/normalise.ts';

const folder = 'seeds/known-names';
const known = await readKnownNames();
const ofFile = z.object({ known: z.array(z.custom<KnownNamesEntry>(createKnownNamesValidator().isEntry)) });
const written: KnownNamesEntry[] = [];
for (const file of await readdir(folder)) written.push(...ofFile.parse(parse(await readFile(`${folder}/${file}`, 'utf8'))).known);

test('the known names that come with Isnad are read, every entry under a key of its own', () => {
  expect([...known.keys()].toSorted()).toEqual(written.map(({ key }) => key).toSorted());
  expect(known.size).toBe(written.length);
});

test('every entry names a public work and where in it', () => {
  expect(written.filter(({ sources }) => !sources.every(({ work, where }) => work.trim() && where.trim()) || sources.length === 0)).toEqual(
    [],
  );
});

test('every entry is called by two names or more, in NFC, none of a kind that only a source of a claim can give', () => {
  expect(written.filter(({ names }) => names.length < 2).map(({ key }) => key)).toEqual([]);
  expect(written.flatMap(({ names }) => names).filter(({ text }) => text !== text.trim().normalize('NFC'))).toEqual([]);
});

test('every name has the script of its language', () => {
  const wrong = [...known.values()].flatMap(({ names }) =>
    names.filter(({ script, language }) => new Intl.Locale(language ?? 'und').maximize().script !== script),
  );
  expect(wrong).toEqual([]);
});

test('two entries of a kind with one name both say in a note what tells them apart', () => {
  const claims = Map.groupBy(
    written.flatMap((entry) => entry.names.map(({ text }) => ({ entry, claimed: `${entry.kind} ${fold(text)}` }))),
    ({ claimed }) => claimed,
  );
  const shared = [...claims.values()].filter((all) => all.length > 1).map((all) => all.map(({ entry }) => entry));
  expect(new Set(shared.map((entries) => entries.map(({ key }) => key).join(', ')))).toEqual(
    new Set(['algeria, algiers', 'tripoli-lebanon, tripoli-libya']),
  );
  expect(shared.flat().filter(({ note }) => note === undefined)).toEqual([]);
});
