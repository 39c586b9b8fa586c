import { describeKind, holds } from '#graph-schema/ontology.ts';
import { namesOf } from '#web/parts/claimWords.ts';
import { called, digits } from '#web/i18n/words.ts';
import type { KnownEntity, KnownTie } from '#web/session/known.ts';
import { otherLabels } from '#web/session/labels.ts';
import type { ListColumn } from '#web/session/list.ts';
import type { ListedClaim } from '#web/views/list/listAnswers.ts';
import { rowAt, unread, type Cell, type Rows, type Wording } from '#web/views/list/rows.ts';
import { withEarlier } from '#web/views/list/withEarlier.ts';
import { sourcesOf } from '#web/views/list/saysSo.ts';

/** Names as rows, with how many of some ties each has and who speaks of it. */
export function nameRows(entities: readonly KnownEntity[], ties: readonly KnownTie[], { listed, language, tag, t }: Wording): Rows {
  const [held, unasserted] = [
    ends(ties.filter(({ assertion }) => holds(assertion))),
    ends(ties.filter(({ assertion }) => !holds(assertion))),
  ];
  const namingOf = ({ id }: KnownEntity): readonly ListedClaim[] =>
    (listed?.naming.get(id)?.ids ?? []).flatMap((claim) => listed?.claims.get(claim) ?? []);
  const speakers = (entity: KnownEntity): string =>
    namesOf(
      namingOf(entity).flatMap((claim) => claim.speakers),
      language,
    );
  const kindOf = ({ kind }: KnownEntity): string => describeKind(kind).words[tag].one;

  function order(at: number, column: ListColumn): string | number | null {
    const entity = rowAt(entities, at);
    if (column === 'name') return entity.label[language];
    if (column === 'kind') return kindOf(entity);
    if (column === 'other') return otherLabels(entity.label, language)[0] ?? null;
    if (column === 'here') return (held.get(entity.id) ?? 0) + (unasserted.get(entity.id) ?? 0) / 1_000_000;
    if (column === 'inAll') return entity.degree;
    if (column === 'naming') return listed?.naming.get(entity.id)?.total ?? null;
    if (column === 'voices') return speakers(entity) || null;
    return entity.id;
  }

  function cell(at: number, column: ListColumn): Cell {
    const entity = rowAt(entities, at);
    if (column === 'name') return { text: called(entity.label[language], t), kind: entity.kind };
    if (column === 'kind') return { text: kindOf(entity) };
    if (column === 'other') return { text: otherLabels(entity.label, language).join(t('list.comma')) };
    if (column === 'here') return { text: hereWords(entity.id) };
    if (column === 'inAll') return { text: digits(entity.degree, t) };
    if (column === 'id') return { text: entity.id };
    const naming = listed?.naming.get(entity.id);
    if (!naming) return unread;
    const told = column === 'naming' ? withEarlier(naming.total, naming.earlier, t) : speakers(entity);
    return { text: [told, unreadWords(naming.unread)].filter(Boolean).join(' · ') };
  }

  function unreadWords(count: number): string {
    return count > 0 ? t('table.unreadClaims', { count }) : '';
  }

  function hereWords(id: string): string {
    const more = unasserted.get(id) ?? 0;
    return [digits(held.get(id) ?? 0, t), ...(more > 0 ? [t('mirror.unasserted', { number: more })] : [])].join(' · ');
  }

  return {
    ids: entities.map(({ id }) => id),
    selects: (at) => [rowAt(entities, at).id],
    order,
    cell,
    found(at) {
      const entity = rowAt(entities, at);
      return [entity.id, ...Object.values(entity.label), kindOf(entity), speakers(entity)].join(' ');
    },
    said(at) {
      const entity = rowAt(entities, at);
      const claims = namingOf(entity);
      const { total, earlier, unread: untold } = listed?.naming.get(entity.id) ?? { total: claims.length, earlier: 0, unread: 0 };
      const named = total === 0 ? t('table.notNamed') : t('table.named', { count: total });
      const facts = [
        earlier > 0 ? t('entity.ofEarlier', { number: earlier }) : '',
        speakers(entity),
        sourcesOf(claims, t),
        unreadWords(untold),
      ];
      return `\u2068${called(entity.label[language], t)}\u2069 (${kindOf(entity)}): ${[named, ...facts.filter(Boolean)].join(t('list.semicolon'))}`;
    },
  };
}

/** How many of some ties each name has. */
function ends(ties: readonly KnownTie[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { source, target } of ties) for (const end of new Set([source, target])) counts.set(end, (counts.get(end) ?? 0) + 1);
  return counts;
}
