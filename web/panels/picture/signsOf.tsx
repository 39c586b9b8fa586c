import type { TFunction } from 'i18next';
import { entityKinds, everyMotive, languages, tagOf, type Tag } from '#graph-schema/generated/ontology.ts';
import { holds } from '#graph-schema/ontology.ts';
import { digits } from '#web/i18n/words.ts';
import { KindGlyph, LineSample, MotiveLine } from '#web/look/glyph.tsx';
import type { Sign } from '#web/panels/picture/Sheet.tsx';
import { measureWords, stepWords, withoutWords } from '#web/panels/measure/scaleWords.ts';
import { StepSign } from '#web/panels/measure/StepSign.tsx';
import type { Weighed } from '#web/panels/measure/useWeights.ts';
import { wordOf } from '#web/parts/vocabulary.ts';
import type { Weight } from '#web/session/measure.ts';
import type { Picture } from '#web/session/picture.ts';

/** What the signs of a picture mean: those that are in it and no others, as the legend of the page says it. weighed: by what names are coloured or sized, where by anything. */
export function signsOf({ nodes, edges, doubts }: Picture, weighed: Weighed | null, tag: Tag, t: TFunction): readonly Sign[] {
  const isDrawn = (motive: string) => edges.some((edge) => edge.motive === motive || edge.rivals.some((rival) => rival === motive));
  const line = (kind: Parameters<typeof LineSample>[0]['kind'], words: string, isThere: boolean): readonly Sign[] =>
    isThere
      ? [
          {
            id: kind,
            sign: <LineSample kind={kind} figure={kind === 'several' ? digits(2, t) : undefined} />,
            wide: true,
            turns: kind !== 'several',
            words,
          },
        ]
      : [];
  return [
    ...scaleSigns(weighed, tag, t),
    ...entityKinds.flatMap(({ kind, words }) =>
      nodes.some((node) => node.kind === kind)
        ? [{ id: kind, sign: <KindGlyph kind={kind} />, wide: false, turns: false, words: words[tag].one }]
        : [],
    ),
    ...(nodes.some(({ kind }) => kind === 'MANY')
      ? [{ id: 'many', sign: <KindGlyph kind="MANY" />, wide: true, turns: false, words: t('legend.counted') }]
      : []),
    ...everyMotive.flatMap((motive) =>
      isDrawn(motive)
        ? [{ id: `motive ${motive}`, sign: <MotiveLine motive={motive} />, wide: true, turns: true, words: wordOf('Motive', motive, tag) }]
        : [],
    ),
    ...line(
      'left',
      t('legend.left'),
      edges.some(({ loose }) => loose),
    ),
    ...line(
      'several',
      t('legend.several'),
      edges.some(({ members }) => members.length > 1),
    ),
    ...line('claims1', t('legend.oneClaim'), edges.length > 0),
    ...line(
      'claims4',
      t('legend.manyClaims'),
      edges.some(({ claims }) => claims > 1),
    ),
    ...line(
      'denied',
      t('legend.denied'),
      edges.some(({ denied }) => denied),
    ),
    ...line(
      'perhaps',
      t('period.perhaps'),
      edges.some(({ id, assertion }) => assertion === 'ASSERTED' && doubts.get(id) === 'PERHAPS'),
    ),
    ...line(
      'undated',
      t('period.undated'),
      edges.some(({ id, assertion, denied }) => holds(assertion) && !denied && doubts.get(id) === 'UNDATED'),
    ),
    ...line(
      'inferred',
      t('legend.inferred'),
      edges.some(({ assertion }) => assertion === 'INFERRED'),
    ),
    ...line(
      'onlyDenied',
      t('legend.onlyDenied'),
      edges.some(({ assertion }) => assertion === 'DENIED'),
    ),
    ...line(
      'onlyDoubted',
      t('legend.onlyDoubted'),
      edges.some(({ assertion }) => assertion === 'DOUBTED'),
    ),
  ];
}

/** The scale that names are coloured or sized by, each step with what it measures. */
function scaleSigns(weighed: Weighed | null, tag: Tag, t: TFunction): readonly Sign[] {
  if (!weighed?.weightOf) return [];
  const { choice, scale, without } = weighed;
  const language = languages.find((each) => tagOf[each] === tag) ?? 'EN';
  const sign = (step: Weight['step'], value: string): Sign => ({
    id: `step ${step}`,
    sign: <StepSign way={choice.way} step={step} />,
    wide: false,
    turns: false,
    words: t('measure.told', { what: measureWords(weighed, t), value }),
  });
  return [
    ...scale.map((step) => sign(step.step, stepWords(weighed, step, language, t))),
    ...(without > 0 ? [sign(null, withoutWords(weighed, t))] : []),
  ];
}
