type Words = readonly [one: string, many: string];

/** What a format may have no words for. */
const unsayable = {
  DECISION: ['decision about two entities', 'decisions about two entities'],
  APPROXIMATION: ['mark that an open amount or a range is approximate', 'marks that an open amount or a range is approximate'],
  LOCATOR: ['locator that does not give two lines', 'locators that do not give two lines'],
  SIGN: ['text with signs that no import takes, written without them', 'texts with signs that no import takes, written without them'],
  DATE: ['text in the place of a date that is none', 'texts in the place of a date that are none'],
  COARSE_DATE: [
    'mark of how sure or how open a date is; the date stands exactly beside its record',
    'marks of how sure or how open dates are; the dates stand exactly beside their records',
  ],
  SHARE: ['share of what is owned', 'shares of what is owned'],
  INVESTIGATION: ['investigation that somebody saved, with its notes', 'investigations that people saved, with their notes'],
  IDENTIFIER: ['identifier of a sort that its schema has no property for', 'identifiers of a sort that their schema has no property for'],
  UNASSERTED_TIE: ['relationship that nobody asserts', 'relationships that nobody asserts'],
  FORMER_TIE: [
    'relationship that a newer edition of its list no longer says',
    'relationships that newer editions of their lists no longer say',
  ],
  FORMER_ENTITY: ['name of which only an earlier edition of its list speaks', 'names of which only earlier editions of their lists speak'],
  EARLIER_CLAIM: ['claim of an earlier edition of a list', 'claims of earlier editions of lists'],
  FREE_CLAIM: ['claim that carries no relationship of the file', 'claims that carry no relationship of the file'],
  DOCUMENT: ['document, but for its title beside what it says', 'documents, but for their titles beside what they say'],
  RECORDED_FROM: [
    'note of the documents from which a name has its properties',
    'notes of the documents from which names have their properties',
  ],
  DOSSIER: ['dossier, as which its documents belong together', 'dossiers, as which their documents belong together'],
  LONG_TEXT: ['end of a text that is longer than a cell may be', 'ends of texts that are longer than a cell may be'],
  PLACE: ['place in the picture of a dossier', 'places in the pictures of dossiers'],
  SPELLING: ['way in which a text is spaced or composed', 'ways in which texts are spaced or composed'],
} as const satisfies Readonly<Record<string, Words>>;

/** What is not in the file where a part was asked for. */
const unchosen = {
  OTHER_ENTITY: ['entity', 'entities'],
  OTHER_TIE: ['relationship', 'relationships'],
  OTHER_CLAIM: ['claim', 'claims'],
  OTHER_DOCUMENT: ['document', 'documents'],
  OTHER_DOSSIER: ['dossier', 'dossiers'],
  OTHER_DECISION: ['decision about two entities', 'decisions about two entities'],
  CONTRADICTION: [
    'contradiction between a claim of the file and one that is not in it',
    'contradictions between claims of the file and others that are not in it',
  ],
  DENIAL_ELSEWHERE: [
    'denial of a relationship that is in the file, for it stands in another dossier',
    'denials of relationships that are in the file, for they stand in other dossiers',
  ],
} as const satisfies Readonly<Record<string, Words>>;

/** What a file may leave out. */
export type LeftOut = keyof typeof unsayable | keyof typeof unchosen;

/** Told for each thing that is left out, or once for so many of them. */
export type LeaveOut = (what: LeftOut, count?: number) => void;

/** Counts what is left out. */
export type Tally = { readonly leaveOut: LeaveOut; readonly counted: () => ReadonlyMap<LeftOut, number> };

/** A tally of nothing yet. */
export function createTally(): Tally {
  const counts = new Map<LeftOut, number>();
  return {
    leaveOut(what, count = 1) {
      if (count > 0) counts.set(what, (counts.get(what) ?? 0) + count);
    },
    counted: () => counts,
  };
}

/** What was left out, each with its count: '2 decisions about two entities'. */
export function leftOutWords(counts: ReadonlyMap<LeftOut, number>): string[] {
  return [...counts].map(([what, count]) =>
    isUnsayable(what) ? counted(unsayable[what], count) : `${counted(unchosen[what], count)}, for only a part was asked for`,
  );
}

/** The same as sentences that say why, too. format: as it is called in them, such as 'a dossier'. */
export function leftOutSentences(counts: ReadonlyMap<LeftOut, number>, format: string): string[] {
  return [...counts].map((one) => {
    const [words] = leftOutWords(new Map([one]));
    return isUnsayable(one[0]) ? `left out, for ${format} has no words for it: ${words}` : `left out: ${words}`;
  });
}

function isUnsayable(what: LeftOut): what is keyof typeof unsayable {
  return Object.hasOwn(unsayable, what);
}

function counted([one, many]: Words, count: number): string {
  return `${count} ${count === 1 ? one : many}`;
}
