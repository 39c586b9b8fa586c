import { writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { engineOver } from '#server/engine/engineOver.ts';
import { openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import { bringing } from '#server/import/bring.ts';
import { withFolder } from '#tests/import/dossierFolder.ts';
import { linesOf } from '#tests/import/fictionalList.ts';

/** Who is in a fictional list, with what else is said of each. */
type Roll = readonly { readonly who: number; readonly more: number }[];

const rolls: fc.Arbitrary<Roll> = fc.uniqueArray(fc.record({ who: fc.nat(7), more: fc.nat(2) }), {
  selector: ({ who }) => who,
  minLength: 1,
  maxLength: 8,
});
const mapping = `title: A fictional roll
tables:
  - entities:
      member: { kind: PERSON, key: Name, names: Name }
      body: { kind: ORGANIZATION, key: Body, names: Body }
    ties:
      - { type: MEMBER_OF, from: member, to: body }
    claims:
      - { text: Remark, about: member }
`;

/** The same roll in several formats, each a file of one name. */
const formats: readonly { readonly file: string; readonly text: (roll: Roll) => string }[] = [
  {
    file: 'roll.ijson',
    text: (roll) =>
      linesOf(
        { id: 'body', schema: 'Organization', properties: { name: ['Paper Union'] } },
        ...roll.flatMap(({ who, more }) => [
          { id: `p${who}`, schema: 'Person', properties: { name: [`Fictional ${who}`], phone: [`+99 ${more}`] } },
          { id: `m${who}`, schema: 'Membership', properties: { member: [`p${who}`], organization: ['body'], role: [`rank ${more % 2}`] } },
        ]),
      ),
  },
  {
    file: 'roll.csv',
    text: (roll) =>
      `Name;Body;Remark\n${roll.map(({ who, more }) => `Fictional ${who};Paper Union;${more === 0 ? '' : `remark ${more}`}`).join('\n')}\n`,
  },
  {
    file: 'roll.cyjs',
    text: (roll) =>
      JSON.stringify({
        elements: {
          nodes: [
            { data: { id: 'body', kind: 'ORGANIZATION', name: 'Paper Union' } },
            ...roll.map(({ who, more }) => ({ data: { id: `p${who}`, kind: 'PERSON', name: `Fictional ${who}`, remark: `${more}` } })),
          ],
          edges: roll.map(({ who }) => ({ data: { source: `p${who}`, target: 'body', type: 'MEMBER_OF' } })),
        },
      }),
  },
  {
    file: 'roll.yaml',
    text: (roll) =>
      [
        'dossier: { id: roll, title: A fictional roll }',
        'documents: [{ id: paper, title: A fictional paper }]',
        'entities:',
        '  - { id: body, kind: ORGANIZATION, names: [Paper Union] }',
        ...roll.map(({ who, more }) => `  - { id: p${who}, kind: PERSON, names: [Fictional ${who}], note: note ${more} }`),
        'allegations:',
        ...roll.map(({ who }) => `  - { id: c${who}, claim: Fictional ${who} is said to have joined., speakers: body }`),
        'relationships:',
        ...roll.map(({ who }) => `  - { type: MEMBER_OF, from: p${who}, to: body, claims: c${who} }`),
        '',
      ].join('\n'),
  },
];

test.each(formats)('what a try of $file tells is what the import then does, whatever is there already', async ({ file, text }) => {
  const property = fc.asyncProperty(rolls, rolls, (first, second) =>
    withFolder({ [file]: text(first), 'roll.map': mapping }, async (folder) => {
      const store = engineOver(openEmbedded(`${folder}/store`));
      let isHeld = false;
      const bring = async (isDryRun: boolean) =>
        (
          await bringing({
            files: [`${folder}/${file}`],
            format: null,
            published: { title: null, publisher: null },
            mapping: file.endsWith('.csv') ? `${folder}/roll.map` : null,
            edition: isHeld && file.endsWith('.cyjs') ? 'newer' : null,
            isDryRun,
            isLeaving: false,
            language: 'EN',
            signature: { by: 'a fictional editor', at: '2030-01-01T00:00:00.000Z', why: null },
          })
        )(store, { stop: new AbortController().signal, told: () => undefined });
      try {
        for (const roll of [first, second, second]) {
          await writeFile(`${folder}/${file}`, text(roll));
          const tried = await bring(true);
          const done = await bring(false);
          isHeld = true;
          expect([tried.counts, tried.editions]).toEqual([done.counts, done.editions]);
        }
        const again = (await bring(true)).counts;
        expect(Object.values(again).reduce((sum, { created, changed }) => sum + created + changed, 0)).toBe(0);
      } finally {
        await store.close();
      }
    }),
  );
  await fc.assert(property, { numRuns: 6 });
});
