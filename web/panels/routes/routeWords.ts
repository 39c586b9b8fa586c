import type { TFunction } from 'i18next';
import { called, digits } from '#web/i18n/words.ts';
import { tagOf, type Language } from '#graph-schema/generated/ontology.ts';
import { tieSentence } from '#graph-schema/ontology.ts';
import type { RouteFragment, RouteTieFragment } from '#web/api/generated.ts';
import { speakersWords } from '#web/parts/claimWords.ts';
import { supportWords } from '#web/parts/supportWords.ts';
import { weakestOf } from '#web/panels/routes/weakest.ts';
import type { Labels } from '#web/session/labels.ts';
import { filled } from '#web/parts/sentenceParts.ts';

/** Names in the order of a route, as far as they are printed. */
type Through = { readonly entities: readonly Labels[] };

/** What a route leads through, in the order in which it does. */
export function throughWords({ entities }: Through, language: Language, t: TFunction): string {
  const names = entities.slice(1, -1).map((each) => `\u2068${called(each[language], t)}\u2069`);
  return names.length === 0 ? t('routes.direct') : t('routes.through', { names: names.join(t('routes.joint')) });
}

/**
 * A route as a sentence that stays true alone: what its one step says, that both ends are said to have to do with the name between them, or that it
 * is a chain, of claims or of what an editor inferred.
 */
export function titleWords(route: RouteFragment, language: Language, t: TFunction): string {
  const { entities, relationships } = route;
  const [only] = relationships;
  const isInferred = ({ assertion }: RouteTieFragment) => assertion === 'INFERRED';
  if (only && relationships.length === 1) return stepSentence(only, language, t);
  const named = (at: number) => `\u2068${called(entities.at(at)?.[language] ?? '', t)}\u2069`;
  if (relationships.length === 2 && !relationships.some(isInferred)) return t('routes.both', { name: named(1) });
  const chain = { from: named(0), to: named(-1), through: throughWords(route, language, t) };
  if (relationships.every(isInferred)) return t('routes.chainInferred', chain);
  return t(relationships.some(isInferred) ? 'routes.chainMixed' : 'routes.chainClaimed', chain);
}

/** Where a route is weakest and why: what the ties there rest on. */
export function weakestWords(route: RouteFragment, t: TFunction): string {
  const ids = weakestOf(route);
  const [tie] = route.relationships.filter(({ id }) => ids.includes(id));
  if (!tie) return '';
  const why = reasonWords(tie, t);
  return ids.length === route.relationships.length && ids.length > 1 ? t('routes.allAsWeak', { why }) : t('routes.weakestWhy', { why });
}

/** What a step rests on: claims for and against, documents, its grade. */
export function reasonWords(tie: RouteTieFragment, t: TFunction): string {
  const { support, assertion } = tie;
  if (assertion === 'INFERRED') return t('support.inferred');
  const { bestReliability, bestCredibility } = support;
  const graded = bestReliability !== null || bestCredibility !== null;
  return [
    supportWords(tie, t),
    t('entity.inDocuments', { count: support.independentDocuments }),
    graded ? `${bestReliability ?? 'F'}${bestCredibility ?? 6}` : t('claim.notGraded'),
  ].join(t('list.comma'));
}

/** A step as a sentence, with its names. */
export function stepSentence({ type, assertion, source, target }: RouteTieFragment, language: Language, t: TFunction): string {
  return filled(tieSentence(type, assertion, tagOf[language], { source, target }), {
    source: called(source[language], t),
    target: called(target[language], t),
  });
}

/** A route in words that stay true alone: each step with who says so and where, and that it proves no acquaintance. */
export function copiedWords(route: RouteFragment, language: Language, t: TFunction): string {
  const [from, to] = [route.entities[0]?.[language] ?? '', route.entities.at(-1)?.[language] ?? ''];
  const steps = route.relationships.map(
    (tie, at) => `${digits(at + 1, t)}. ${stepSentence(tie, language, t)} (${whoSays(tie, language, t)})`,
  );
  return [t('routes.heading', { from, to }), ...steps, t('routes.chain')].join('\n');
}

function whoSays(tie: RouteTieFragment, language: Language, t: TFunction): string {
  if (tie.assertion === 'INFERRED') return t('relationship.inferred');
  const claims = tie.allegations.filter(({ stance, status }) => stance === 'ASSERTS' && status === 'ACCEPTED');
  const lines = claims.flatMap(({ locator }) => (locator?.lineFrom ? [t('claim.line', { from: locator.lineFrom })] : []));
  const said = new Set(claims.map((claim) => speakersWords(claim, language, t)));
  return [...said, ...new Set(lines), reasonWords(tie, t)].join(t('list.comma'));
}
