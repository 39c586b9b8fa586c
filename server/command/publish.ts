import { UsageRefused, type Command } from '#server/command/command.ts';
import { amountForms, dateForms, placeForms, readAsked } from '#server/export/publish/asked.ts';
import type { Changes, CountedChange, Renamed, Telling } from '#server/export/publish/changes.ts';
import { publish } from '#server/export/publish/publish.ts';
import { unguessed } from '#server/export/publish/unguessed.ts';
import { isCriterion } from '#server/export/selection/readSelection.ts';
import { writeWhole } from '#server/export/writeWhole.ts';

const flags = ['out', 'named', 'words', 'places', 'dates', 'amounts', 'reliability', 'credibility', 'title', 'language'] as const;

const counted: Readonly<Record<CountedChange, string>> = {
  gradedClaims: 'claims under the grade, dropped',
  waitingClaims:
    'claims that do not count (they wait, were taken back, or a newer edition says them again, otherwise or no longer), dropped',
  weakTies: 'ties whose every assertion is under the grade, dropped',
  unsaidTies: 'ties that no accepted claim speaks of, dropped',
  innerTies: 'ties of one with itself, dropped',
  freeClaims: 'claims that carry no tie of the file, dropped',
  claimTexts: 'claims told without their own words',
  summaries: 'summaries left out',
  notes: 'notes left out',
  otherProperties: 'properties, with identifiers and roles, left out or told more coarsely',
  names: 'further names left out',
  locators: 'places in documents left out',
  titles: 'titles of documents left out',
  addresses: 'addresses of documents left out',
  places: 'places without their names',
  dates: 'dates told more coarsely, or not',
  amounts: 'amounts told more coarsely, or not',
};

const given: Readonly<Record<Telling, string>> = {
  pattern: 'no other has such a number of ties of each sort',
  ties: 'no other is tied to the same names and kinds',
  neighbor: 'tied to somebody who keeps the name',
  source: 'spoken of in a document that others may find',
};

/** What a file of this sort tells whatever is changed, for the editor to weigh. */
const stays =
  'the file still tells who is tied to whom by which sort of tie, who says so, and every motive: whoever holds the same sources can lay them over it and read the names; it hides people from those who do not';

/** Writes a file that may be given to everybody, and says what was changed on the way. */
export const publishFile: Command = {
  name: 'publish',
  usage: {
    args: `[--named ID,ID] [--words 'NAME;NAME'] [--places ${placeForms.join('|')}] [--dates ${dateForms.join('|')}] [--amounts ${amountForms.join('|')}] [--reliability A-F] [--credibility 1-6] [--titles] [--title TEXT] [--language EN|AR] [--force] [the part, as for export] --out PATH`,
    does: 'writes one HTML file that opens without a network, with pseudonyms for all but --named (else bodies keep their names), coarser places, dates and amounts, and without the words of claims; lists what was changed, which is not in the file',
  },
  async run(args, { say, open }) {
    const read = readFlags(args);
    const { out } = read.values;
    if (out === undefined) throw new UsageRefused('--out is missing');
    const { values, part, switches } = read;
    const asked = readAsked({
      part,
      ...(values.named !== undefined && { named: listed(values.named, ',') }),
      ...(values.words !== undefined && { words: listed(values.words, ';') }),
      ...(values.places !== undefined && { places: values.places }),
      ...(values.dates !== undefined && { dates: values.dates }),
      ...(values.amounts !== undefined && { amounts: values.amounts }),
      ...(values.reliability !== undefined && { reliability: values.reliability }),
      ...(values.credibility !== undefined && { credibility: Number(values.credibility) }),
      ...(values.title !== undefined && { title: values.title }),
      ...(values.language !== undefined && { language: values.language }),
      titles: switches.has('--titles'),
    });
    const { store, close } = await open(read.rest);
    try {
      const { html, has, changes } = await publish(store.export(), asked, unguessed);
      await writeWhole(out, only(Buffer.from(html, 'utf8')), switches.has('--force'));
      say(`${out} is written: ${has.names} names, ${has.ties} ties, ${has.documents} documents; it opens without a network`);
      say('changed on the way, which the file does not say:');
      for (const each of changes.renamed) say(`  ${renamedWords(each)}`);
      for (const each of changes.kept) say(`  ${keptWords(each)}`);
      for (const [what, count] of Object.entries(changes.counts)) if (count > 0 && isCounted(what)) say(`  ${count} ${counted[what]}`);
      say(stays);
    } finally {
      await close();
    }
  },
  failed: (args) => `${readFlags(args).values.out ?? 'the file'} is not written`,
};

function keptWords({ label, individual, publisher }: Changes['kept'][number]): string {
  const warnings = [
    ...(individual ? ['though it is one human being'] : []),
    ...(publisher ? ['which leads to a document that is cited'] : []),
  ];
  return [`${label.en ?? label.ar ?? ''} keeps the name`, ...warnings].join(', ');
}

function renamedWords({ from, to, covered, tells }: Renamed): string {
  const why = covered ? ', for its name would tell another' : '';
  const recognised = tells.length === 0 ? '' : `; may be recognised: ${tells.map((each) => given[each]).join('; ')}`;
  return `${from.en ?? from.ar ?? 'who has no name'} is ${to.en ?? ''}${why}${recognised}`;
}

function isCounted(what: string): what is CountedChange {
  return Object.hasOwn(counted, what);
}

function listed(text: string, between: string): readonly string[] {
  return text
    .split(between)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

type Read = {
  readonly values: Partial<Record<(typeof flags)[number], string>>;
  readonly part: Readonly<Record<string, string>>;
  readonly switches: ReadonlySet<string>;
  readonly rest: readonly string[];
};

function readFlags(args: readonly string[]): Read {
  const [values, part, switches, rest]: [Partial<Record<(typeof flags)[number], string>>, Record<string, string>, Set<string>, string[]] = [
    {},
    {},
    new Set(),
    [],
  ];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    const [flag = '', ...joined] = arg.split('=');
    const name = flag.startsWith('--') ? flag.slice(2) : '';
    const own = flags.find((each) => each === name);
    const value = () => (joined.length > 0 ? joined.join('=') : (args[(at += 1)] ?? ''));
    if (arg === '--force' || arg === '--titles') switches.add(arg);
    else if (own) values[own] = value();
    else if (isCriterion(name)) part[name] = value();
    else rest.push(arg);
  }
  return { values, part, switches, rest };
}

async function* only(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
