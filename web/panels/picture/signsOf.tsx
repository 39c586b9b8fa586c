import type { TFunction } from 'i18next';
import { entityKinds, everyMotive, type Tag } from '#graph-schema/generated/ontology.ts';
import { holds } from '#graph-schema/ontology.ts';
import { KindGlyph, LineSample, MotiveLine } from '#web/look/glyph.tsx';
import type { Sign } from '#web/panels/picture/Sheet.tsx';
import { wordOf } from '#web/parts/vocabulary.ts';
import type { Picture } from '#web/session/picture.ts';

/** What the signs of a picture mean: those that are in it and no others, as the legend of the page says it. */
export function signsOf({ nodes, edges, doubts }: Picture, tag: Tag, t: TFunction): readonly Sign[] {
  const isDrawn = (motive: string) => edges.some((edge) => edge.motive === motive || edge.rivals.some((rival) => rival === motive));
  const line = (kind: Parameters<typeof LineSample>[0]['kind'], words: string, isThere: boolean): readonly Sign[] =>
    isThere ? [{ id: kind, sign: <LineSample kind={kind} />, wide: true, turns: kind !== 'several', words }] : [];
  return [
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
