import { tagOf } from '#graph-schema/generated/ontology.ts';
import type { RouteFragment } from '#web/api/generated.ts';
import { lineWords, type Words } from '#web/panels/answer/answerWords.ts';
import { reasonWords, stepSentence } from '#web/panels/routes/routeWords.ts';
import { speakersWords } from '#web/parts/claimWords.ts';
import { csvText } from '#web/parts/csvText.ts';
import { wordOf } from '#web/parts/vocabulary.ts';

/** A route as csvText writes it: a line for each accepted claim of each step, for or against, with who says it and where; what an editor inferred has a line with his reason. */
export function routeCsv({ relationships }: RouteFragment, words: Words): string {
  const { t, language } = words;
  const head = [
    t('routes.step'),
    t('answer.file.says'),
    t('answer.column.when'),
    t('routes.support'),
    t('answer.file.stance'),
    t('answer.file.speaker'),
    t('answer.file.claim'),
    t('answer.file.document'),
    t('answer.file.line'),
    t('asked.tieId'),
    t('answer.file.claimId'),
  ];
  const lines = relationships.flatMap((tie, at) => {
    const step = [String(at + 1), stepSentence(tie, language, t), tie.date?.edtf ?? t('routes.noDate'), reasonWords(tie, t)];
    const claims = tie.allegations.filter(({ status }) => status === 'ACCEPTED');
    const inferred =
      tie.assertion === 'INFERRED' ? [[...step, t('relationship.inferred'), '', tie.inferenceReason ?? '', '', '', tie.id, '']] : [];
    const said = claims.map((claim) => [
      ...step,
      wordOf('Stance', claim.stance, tagOf[language]),
      speakersWords(claim, language, t),
      claim.claim,
      claim.document.title,
      lineWords(claim, words),
      tie.id,
      claim.id,
    ]);
    return [...inferred, ...said];
  });
  return csvText([head, ...lines]);
}
