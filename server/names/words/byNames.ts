/** What a piece of a text is: of the name, of another name that stands beside it, or what says that one does (aka, الملقب). */
export type NamePiece = { readonly text: string; readonly role: 'name' | 'byName' | 'says' };

/** An Arabic word as it is written with marks of vowels or without. */
function marked(word: string): string {
  return Array.from(word, (letter) => (/\p{L}/u.test(letter) ? `${letter}\\p{M}*` : letter)).join('');
}

const end = String.raw`(?![\p{L}\p{M}])`;
const kunya = String.raw`(?:${['[أاإ]بو', '[أاإ]بي', '[أاإ]م'].map((each) => each.replaceAll(/(\[[^\]]+\]|\p{L}(?![^[]*\]))/gu, String.raw`$1\p{M}*`)).join('|')}|abo?u|abul?|abi|ebu|umm?|oumm?|абу|умм?)${end}`;
/** Marks that open and close; a bracket that is not closed, to the end; and apostrophes, which stand in names, too, where one closes that no letter follows. */
const quoted = new RegExp(
  [
    String.raw`["“”„«»‹›(\[（﴾]\s*${kunya}[^"“”„«»‹›()\[\]（）﴾﴿]*(?:["“”«»‹›)\]）﴿]|(?<=[(\[（][^()\[\]（）]*)$)`,
    String.raw`(?<![\p{L}\p{M}])['‘’‚${'`'}]\s*${kunya}[^"“”„«»‹›()\[\]]{2,60}?['’‘${'`'}](?![\p{L}\p{M}])`,
  ].join('|'),
  'giu',
);
/** Capitals alone are of lists that are written so; with one capital it is a name. */
const latinSaying = String.raw`a\.\s?k\.\s?a\.?|aka|a/k/a|alias|f\.?k\.?a\.?|(?:(?:also|better|otherwise|formerly)\s+)?known\s+as|nom\s+de\s+guerre|nicknamed|genannt|lakaplı|по\s+прозвищу`;
const arabicSaying = ['المعروف', 'الملقب', 'المكنى', 'المكني', 'الشهير', 'المدعو', 'يلقب', 'يكنى', 'يعرف'].map(marked).join('|');
/** What these words say of somebody is a name only after by, or where it is a kunya: all of them are names, too. */
const arabicBy = String.raw`(?:${marked('باسم')}\s+|(?=${marked('ب')}(?:ـ?\s*${kunya}|${marked('ال')})|${kunya}))`;
const saying = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:(?:${latinSaying}|${latinSaying.toUpperCase().replaceAll(String.raw`\S`, String.raw`\s`)})${end}|(?:${marked('و')})?(?:${arabicSaying})(?:${marked('ة')})?${end}\s*${arabicBy})`,
  'gu',
);
/** What stands in every text of more than one piece: a sign of those that open, or a piece of what says that a name follows, as it is written without marks of vowels. */
const mayTell =
  /["“”„«»‹›([（﴾'‘’‚`]|\p{M}|a\.\s?k|aka|a\/k|alias|f\.?k|known|guerre|nicknamed|genannt|lakapl|прозвищу|معروف|لقب|كن[ىي]|شهير|مدعو|عرف/iu;
const ends = /[,;،؛()[\]]|$/u;
const longest = 500;

/**
 * A text in pieces: the name, and other names that stand beside it: a kunya in quotation marks or brackets (Khalid Khayali "Abu Omar", 'Abu Omar'), or what stands to the next comma after words that say so. Of bodies what is
 * quoted is the name itself, so that nothing else is taken for one. The pieces together are the text; one piece where there is no other name, or nothing else, or more than 500 characters.
 */
export function piecesOfName(text: string): readonly NamePiece[] {
  const whole: readonly NamePiece[] = [{ text, role: 'name' }];
  if (text.length > longest || !mayTell.test(text)) return whole;
  const pieces: NamePiece[] = [];
  let at = 0;
  for (const { from, start, to } of [...quotedIn(text), ...saidIn(text)].toSorted((a, b) => a.from - b.from)) {
    if (from < at) continue;
    pieces.push(
      { text: text.slice(at, from), role: 'name' },
      { text: text.slice(from, start), role: 'says' },
      { text: text.slice(start, to), role: 'byName' },
    );
    at = to;
  }
  if (pieces.length === 0) return whole;
  pieces.push({ text: text.slice(at), role: 'name' });
  return pieces.some((piece) => piece.role === 'name' && /\p{L}/u.test(piece.text)) ? pieces : whole;
}

type Span = { readonly from: number; readonly start: number; readonly to: number };

function quotedIn(text: string): readonly Span[] {
  return [...text.matchAll(quoted)].map(({ index, 0: whole }) => ({ from: index, start: index, to: index + whole.length }));
}

function saidIn(text: string): readonly Span[] {
  return [...text.matchAll(saying)].flatMap(({ index, 0: word }) => {
    const start = index + word.length;
    const to = start + text.slice(start).search(ends);
    return index > 0 && /\p{L}/u.test(text.slice(start, to)) ? [{ from: index, start, to }] : [];
  });
}
