import { expect, test } from 'vitest';
import { toId } from '#server/domain/id.ts';
import { originIn } from '#server/domain/evidence.ts';
import { complaintsAbout } from '#tests/import/dossierFolder.ts';

test('each copy in a chain of copies is looked up once, however many claims ask for its origin', () => {
  let looks = 0;
  const originOf = originIn((document) => {
    looks += 1;
    const n = Number(document.slice(1));
    return n === 0 ? null : toId(`d${n - 1}`);
  });
  const origins = Array.from({ length: 20_000 }, (_, n) => originOf(toId(`d${n}`)));
  expect([looks, new Set(origins)]).toEqual([20_000, new Set(['d0'])]);
});

test('a circle of thousands of copies is told of each of its documents, and of none that only leads into it', async () => {
  const copy = (id: string, of: string) => `  - { id: ${id}, title: A fictional letter, copyOf: ${of} }\n`;
  const circle = Array.from({ length: 2_000 }, (_, n) => copy(`d${n}`, `d${(n + 1) % 2_000}`)).join('');
  const text = `dossier: { id: fictional, title: A fiction }\ndocuments:\n${circle}${copy('led-in', 'd0')}`;
  const complaints = await complaintsAbout({ 'all.yaml': text });
  expect([complaints.length, complaints.filter((each) => each.includes('led-in')), complaints.at(-1)]).toEqual([
    2_000,
    [],
    'all.yaml:2002:53 d1999, copyOf: makes the document a copy of itself',
  ]);
});

test('a record of thousands of unknown keys is told of each at its place', async () => {
  const keys = Array.from({ length: 5_000 }, (_, n) => `    key${n}: 1\n`).join('');
  const text = `dossier: { id: fictional, title: A fiction }\nentities:\n  - id: nobody\n    kind: PERSON\n    names: [Nobody]\n${keys}`;
  const complaints = await complaintsAbout({ 'all.yaml': text });
  expect([complaints.length, complaints.at(-1)]).toEqual([
    5_000,
    'all.yaml:5005:5 "key4999" is not known here; known are kind, id, names, knownAs, summary, note, identifiers, type, country, other, recordedFrom, sex, born, died',
  ]);
});
