import { everyMotive, tagOf, type Motive } from '#graph-schema/generated/ontology.ts';
import { called, inFigures } from '#web/i18n/words.ts';
import { describeRelationship, tieSentence } from '#graph-schema/ontology.ts';
import type { AskedClaimFragment, AskedTieFragment } from '#web/api/generated.ts';
import { lineWords, sourceWords, type Words } from '#web/panels/answer/answerWords.ts';
import type { AskedRow } from '#web/panels/asked/askedRow.ts';
import { speakersWords } from '#web/parts/claimWords.ts';
import { csvText } from '#web/parts/csvText.ts';
import { filled } from '#web/parts/sentenceParts.ts';
import { wordOf } from '#web/parts/vocabulary.ts';

/** The accepted claims of a tie, those that assert it first. */
export function claimsOf({ allegations }: AskedTieFragment): readonly AskedClaimFragment[] {
  const accepted = allegations.filter(({ status }) => status === 'ACCEPTED');
  return [...accepted.filter(({ stance }) => stance === 'ASSERTS'), ...accepted.filter(({ stance }) => stance !== 'ASSERTS')];
}

/** The motives that the claims give which assert a tie; none of a type that has none, though the same claim may give one for another tie. */
export function motivesOf(tie: AskedTieFragment): readonly Motive[] {
  if (!describeRelationship(tie.type).motivated) return [];
  const given = new Set(claimsOf(tie).flatMap(({ stance, motive }) => (stance === 'ASSERTS' && motive !== null ? [motive] : [])));
  return everyMotive.filter((motive) => given.has(motive));
}

/** A tie as a sentence that stays true when it is copied alone. */
function sentenceOf({ type, assertion, source, target }: AskedTieFragment, { t, language }: Words): string {
  return filled(tieSentence(type, assertion, tagOf[language], { source, target }), {
    source: called(source.label, t),
    target: called(target.label, t),
  });
}

function saidOf(claim: AskedClaimFragment, words: Words): string {
  const who = sourceWords(claim, words);
  if (claim.stance === 'ASSERTS') return who;
  return words.t(claim.stance === 'DENIES' ? 'answer.deniedBy' : 'answer.doubtedBy', { who });
}

/** The rows of an answer as sentences with who says so, and who denies it. left: what is said of the rest, a line each. */
export function askedText(title: string, rows: readonly AskedRow[], left: readonly string[], words: Words): string {
  const { t } = words;
  const told = rows.flatMap(({ ties, marks }) =>
    ties.map((tie) => {
      const parts = [
        sentenceOf(tie, words),
        inFigures(tie.date?.label ?? t('answer.noDate'), t),
        ...marks,
        ...claimsOf(tie).map((claim) => saidOf(claim, words)),
      ];
      return `- ${parts.join(t('list.semicolon'))}`;
    }),
  );
  return [title, ...told, ...left].join('\n');
}

/** The rows of an answer as csvText writes them: a line for each claim of each tie, for or against; left: what is said of the rest, a line each. */
export function askedCsv(rows: readonly AskedRow[], left: readonly string[], words: Words): string {
  const { t, language } = words;
  const tag = tagOf[language];
  const head = [
    t('asked.column.who'),
    t('answer.file.says'),
    t('answer.column.when'),
    t('asked.column.marks'),
    t('answer.column.why'),
    t('answer.file.stance'),
    t('answer.file.speaker'),
    t('answer.file.claim'),
    t('answer.file.document'),
    t('answer.file.line'),
    t('asked.tieId'),
    t('answer.file.claimId'),
  ];
  const lines = rows.flatMap(({ who, ties, marks }) =>
    ties.flatMap((tie) => {
      const motives = motivesOf(tie);
      const own = [
        who.map(({ label }) => called(label, t)).join(t('list.semicolon')),
        sentenceOf(tie, words),
        inFigures(tie.date?.label ?? t('answer.noDate'), t),
        marks.join(t('list.semicolon')),
      ];
      const claims = claimsOf(tie);
      if (claims.length === 0) return [[...own, '', '', '', '', '', '', tie.id, '']];
      return claims.map((claim) => [
        ...own,
        claim.motive !== null && motives.includes(claim.motive) ? wordOf('Motive', claim.motive, tag) : '',
        wordOf('Stance', claim.stance, tag),
        speakersWords(claim, language, t),
        claim.claim,
        claim.document.title,
        lineWords(claim, words),
        tie.id,
        claim.id,
      ]);
    }),
  );
  return csvText([head, ...lines, ...left.map((text) => [text])]);
}
