import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { readCut } from '#server/import/yaml/cutSource.ts';
import { parseYaml } from '#server/import/yaml/yamlSource.ts';
import { fictional } from '#tests/import/dossierFolder.ts';

const folder = mkdtempSync(join(tmpdir(), 'isnad-cut-'));
const file = join(folder, 'all.yaml');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const values = [
  '1',
  '1.50',
  '2014',
  'word',
  '"a: b"',
  "'- c'",
  '[a, 1.0]',
  '{ k: 010 }',
  '~',
  '',
  '|\n      - text\n      # no comment',
  '>-\n      folded\n\n      more',
  'two\n      lines',
];
const line = fc.record({
  key: fc.constantFrom('a', 'b', 'c'),
  value: fc.constantFrom(...values),
  after: fc.constantFrom('', '', '  # said', '\n', '\n# at the margin', '\n      # inside'),
});
const item = fc.uniqueArray(line, { minLength: 1, maxLength: 3, selector: ({ key }) => key });

function textOf(items: readonly (readonly { key: string; value: string; after: string }[])[], indent: string): string {
  return items
    .map((lines) =>
      lines
        .map(
          ({ key, value, after }, n) =>
            `${indent}${n === 0 ? '- ' : '  '}${key}: ${value}${value.includes('\n') && after.startsWith('  #') ? '' : after}\n`,
        )
        .join(''),
    )
    .join('');
}

const files = fc
  .record({
    begin: fc.constantFrom('', '# first\n', '\n\n'),
    first: fc.array(item, { maxLength: 4 }),
    second: fc.array(item, { maxLength: 4 }),
    indents: fc.tuple(fc.constantFrom('', '  ', '    '), fc.constantFrom('', '  ')),
    between: fc.constantFrom('', 'dossier: { id: x }\n', 'dossier:\n  id: x\n  n: 2.0\n', '# between\n'),
    damage: fc.option(fc.record({ at: fc.nat(400), by: fc.constantFrom('\n', '- ', '"', '[', '  ', '\t', 'x: y\n', '&a ', '---\n') }), {
      freq: 3,
    }),
  })
  .map(({ begin, first, second, indents, between, damage }) => {
    const text = `${begin}entities:\n${textOf(first, indents[0])}${between}allegations: # here\n${textOf(second, indents[1])}`;
    if (damage === null) return text;
    const at = damage.at % text.length;
    return text.slice(0, at) + damage.by + text.slice(at);
  });

const steps = ['entities', 'allegations', 'dossier', 'a', 'b', 'c', 'k', 'id', 'n', 'none', 0, 1, 2, 3];
const paths = steps.flatMap((a) => [[a], ...steps.flatMap((b) => [[a, b], ...steps.map((c) => [a, b, c])])]);

test('a file that is read item by item says what it says when it is read whole, and at the same places, its value kept or not', () => {
  fc.assert(
    fc.property(files, (text) => {
      writeFileSync(file, text);
      const cut = readCut({ file, bytes: Buffer.from(text) });
      if (!cut) return;
      const whole = parseYaml({ file, text });
      if (!('file' in whole)) throw new TypeError(`was refused: ${JSON.stringify(whole)}`);
      const all = ({ value, placeOf, keyPlaceOf, has, written }: typeof cut) => ({
        value: JSON.stringify(value),
        at: paths.map((path) => [path.join('.'), placeOf(path), keyPlaceOf(path), has(path), written(path)]),
      });
      expect(all(cut)).toEqual(all(whole));
      cut.letGo();
      expect({ ...all(cut), value: all(whole).value }).toEqual(all(whole));
    }),
    { numRuns: 60 },
  );
});

test('of a file that has changed since its bytes were let go of, the nearest place that is known for sure is told', () => {
  const text = 'entities:\n  - id: one\n    kind: PERSON\n  - id: two\n    kind: PERSON\n';
  writeFileSync(file, text);
  const cut = readCut({ file, bytes: Buffer.from(text) });
  cut?.letGo();
  expect(cut?.placeOf(['entities', 1, 'kind'])).toEqual({ line: 5, column: 11 });
  cut?.letGo();
  writeFileSync(file, `# A line more.\n${text.replace('one', 'eins')}`);
  expect([cut?.placeOf(['entities', 1, 'kind']), cut?.has(['entities', 1, 'kind'])]).toEqual([{ line: 2, column: 3 }, false]);
  rmSync(file);
  expect(cut?.placeOf(['entities', 1, 'kind'])).toEqual({ line: 2, column: 3 });
});

test('a dossier as people write it is read item by item, and one in brackets is not', () => {
  const read = (text: string) => readCut({ file: 'all.yaml', bytes: Buffer.from(text) }) !== null;
  expect([read(fictional), read(fictional.replaceAll('\n', '\r\n')), read('{ entities: [] }'), read('entities: [\n]\n')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
