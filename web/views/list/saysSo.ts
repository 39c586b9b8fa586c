import type { TFunction } from 'i18next';
import { inFigures } from '#web/i18n/words.ts';
import type { Language } from '#graph-schema/generated/ontology.ts';
import { oldestFirst, speakersWords } from '#web/parts/claimWords.ts';
import type { ListedClaim } from '#web/views/list/listAnswers.ts';

/** Those who assert something, the first to say so first, and apart from them who denies it and who doubts it. Only accepted claims count. */
export function saysSo(claims: readonly ListedClaim[], language: Language, t: TFunction): string {
  const accepted = oldestFirst(claims).filter(({ status }) => status === 'ACCEPTED');
  const by = (stance: ListedClaim['stance']) =>
    [...new Set(accepted.filter((claim) => claim.stance === stance).map((claim) => speakersWords(claim, language, t)))].join(
      t('list.comma'),
    );
  const [asserts, denies, doubts] = [by('ASSERTS'), by('DENIES'), by('DOUBTS')];
  return [
    ...(asserts ? [asserts] : []),
    ...(denies ? [t('table.deniedBy', { speakers: denies })] : []),
    ...(doubts ? [t('table.doubtedBy', { speakers: doubts })] : []),
  ].join(t('list.semicolon'));
}

/** Where claims stand: their lines, by document where there are several. A claim of which no line is given adds none. */
export function linesOf(claims: readonly ListedClaim[], t: TFunction): string {
  const documents = [...Map.groupBy(claims, ({ document }) => document.id).values()];
  const lines = documents
    .map((of) => ({ title: of[0]?.document.title ?? '', lines: inFigures(linesIn(of), t) }))
    .filter((of) => of.lines !== '');
  return lines.map((of) => (documents.length > 1 ? `\u2068${of.title}\u2069: ${of.lines}` : of.lines)).join(t('list.semicolon'));
}

/** The documents that claims are found in, each with its lines. */
export function sourcesOf(claims: readonly ListedClaim[], t: TFunction): string {
  return [...Map.groupBy(claims, ({ document }) => document.id).values()]
    .map((of) => {
      const [lines, count] = [linesIn(of), lineCount(of)];
      const title = `\u2068${of[0]?.document.title ?? ''}\u2069`;
      return lines === '' ? title : `${title}${t('list.comma')}${t(`table.${lineWord(count)}`, { lines })}`;
    })
    .join(t('list.semicolon'));
}

/** Grades of the Admiralty code, or that there are none. */
export function gradeWords(reliability: string | null, credibility: number | null, t: TFunction): string {
  return reliability === null && credibility === null ? t('claim.notGraded') : `${reliability ?? 'F'}${credibility ?? 6}`;
}

function lineWord(count: number): 'atLine' | 'atTwoLines' | 'atLines' {
  if (count === 1) return 'atLine';
  return count === 2 ? 'atTwoLines' : 'atLines';
}

/** How many lines claims stand in, each counted once. */
function lineCount(claims: readonly ListedClaim[]): number {
  const spans = [...new Map(spansIn(claims).map((span) => [`${span.from} ${span.to}`, span] as const)).values()];
  return spans.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}

function linesIn(claims: readonly ListedClaim[]): string {
  const words = spansIn(claims)
    .toSorted((a, b) => a.from - b.from || a.to - b.to)
    .map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`));
  return [...new Set(words)].join(', ');
}

function spansIn(claims: readonly ListedClaim[]): readonly { readonly from: number; readonly to: number }[] {
  return claims.flatMap(({ locator }) => (locator?.lineFrom ? [{ from: locator.lineFrom, to: locator.lineTo ?? locator.lineFrom }] : []));
}
