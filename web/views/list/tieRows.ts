import { everyMotive, tagOf } from '#graph-schema/generated/ontology.ts';
import type { TFunction } from 'i18next';
import { called, digits, inFigures } from '#web/i18n/words.ts';
import { tieSentence, tieWords } from '#graph-schema/ontology.ts';
import { filled } from '#web/parts/sentenceParts.ts';
import { supportWords } from '#web/parts/supportWords.ts';
import { wordOf } from '#web/parts/vocabulary.ts';
import { motivesDrawn } from '#web/session/drawn.ts';
import { endsOf, type KnownTie } from '#web/session/known.ts';
import type { ListColumn } from '#web/session/list.ts';
import type { ListedClaim } from '#web/views/list/listAnswers.ts';
import { rowAt, unread, type Cell, type Rows, type Wording } from '#web/views/list/rows.ts';
import { gradeWords, linesOf, saysSo, sourcesOf } from '#web/views/list/saysSo.ts';

/** Ties as rows, each worded as what it is: said to be so, denied, doubted or inferred; with the speakers and the lines of the claims that count. */
export function tieRows(ties: readonly KnownTie[], wording: Wording): Rows {
  const { known, listed, language, tag, t } = wording;
  const label = (id: string): string => called(known.entities.get(id)?.label[language] ?? id, t);
  const claimsOf = ({ id }: KnownTie): readonly ListedClaim[] =>
    (listed?.ties.get(id)?.allegations ?? []).filter(({ status }) => status === 'ACCEPTED');
  const wordsOf = ({ type, assertion }: KnownTie) => tieWords(type, assertion, tag);
  const whoSays = (tie: KnownTie): string =>
    tie.assertion === 'INFERRED' ? t('relationship.inferred') : saysSo(claimsOf(tie), language, t);

  function order(at: number, column: ListColumn): string | number | null {
    const tie = rowAt(ties, at);
    const told = listed?.ties.get(tie.id);
    if (column === 'who') return label(tie.source);
    if (column === 'whom') return label(tie.target);
    if (column === 'tie') return wordsOf(tie).out;
    if (column === 'why') return motiveOrder(tie);
    if (column === 'when' || column === 'edtf') return told?.date?.earliest ?? told?.date?.latest ?? null;
    if (column === 'claims') return tie.claims - tie.denials / 1_000;
    if (column === 'documents') return tie.independentDocuments;
    if (column === 'speakers') return whoSays(tie) || null;
    if (column === 'grade') return gradeOf(tie);
    if (column === 'lines') return firstLine(claimsOf(tie));
    return tie.id;
  }

  function cell(at: number, column: ListColumn): Cell {
    const tie = rowAt(ties, at);
    const told = listed?.ties.get(tie.id);
    if (column === 'who') return nameCell(tie.source);
    if (column === 'whom') return nameCell(tie.target);
    if (column === 'tie') return { text: wordsOf(tie).out };
    if (column === 'why') return whyCell(tie);
    if (column === 'documents') return { text: digits(tie.independentDocuments, t) };
    if (column === 'id') return { text: tie.id };
    if (!told) return unread;
    if (column === 'when') return { text: inFigures(told.date?.label ?? t('routes.noDate'), t) };
    if (column === 'edtf') return { text: told.date?.edtf ?? '' };
    if (column === 'claims') return { text: support(tie) };
    if (column === 'speakers') return { text: whoSays(tie) };
    if (column === 'grade') return { text: gradeOf(tie) ?? '' };
    return { text: linesOf(claimsOf(tie), t) };
  }

  function nameCell(id: string): Cell {
    const entity = known.entities.get(id);
    return entity ? { text: label(id), kind: entity.kind } : { text: id };
  }

  function whyCell(tie: KnownTie): Cell {
    const motives = motivesDrawn(tie);
    return { text: motives.map((motive) => wordOf('Motive', motive, tag)).join(` ${t('canvas.or')} `), motives };
  }

  function support(tie: KnownTie): string {
    const doubts = claimsOf(tie).filter(({ stance }) => stance === 'DOUBTS').length;
    const allegations = tie.claims + tie.denials + doubts;
    return supportWords({ assertion: tie.assertion, support: { allegations, assertions: tie.claims, denials: tie.denials } }, t);
  }

  function gradeOf(tie: KnownTie): string | null {
    const told = listed?.ties.get(tie.id)?.support;
    if (!told || tie.claims === 0) return null;
    return gradeWords(told.bestReliability, told.bestCredibility, t);
  }

  return {
    ids: ties.map(({ id }) => id),
    selects: (at) => [rowAt(ties, at).id],
    order,
    cell,
    found(at) {
      const tie = rowAt(ties, at);
      const labels = [tie.source, tie.target].flatMap((id) => Object.values(known.entities.get(id)?.label ?? {}));
      const claims = claimsOf(tie).flatMap(({ speakers, transmittedBy, document }) => [
        ...[...speakers, ...transmittedBy].map((each) => each.label),
        document.title,
      ]);
      const date = listed?.ties.get(tie.id)?.date;
      const motives = motivesDrawn(tie).map((motive) => wordOf('Motive', motive, tag));
      return [tie.id, ...labels, wordsOf(tie).out, ...motives, ...claims, date?.edtf, date?.label].join(' ');
    },
    said(at) {
      const tie = rowAt(ties, at);
      const date = listed?.ties.get(tie.id)?.date;
      const sentence = filled(tieSentence(tie.type, tie.assertion, tagOf[language], endsOf(tie, known)), {
        source: label(tie.source),
        target: label(tie.target),
      });
      const motives = tie.motives.length > 0 ? t('table.motives', { motives: whyCell(tie).text }) : '';
      const facts = [whoSays(tie), sourcesOf(claimsOf(tie), t), date ? dateWords(date, t) : '', motives, support(tie), gradeOf(tie) ?? ''];
      return `${sentence} (${facts.filter(Boolean).join(t('list.semicolon'))})`;
    },
  };
}

function motiveOrder(tie: KnownTie): number | null {
  const [motive] = motivesDrawn(tie);
  return motive === undefined ? null : everyMotive.indexOf(motive);
}

function firstLine(claims: readonly ListedClaim[]): number | null {
  const lines = claims.flatMap(({ locator }) => locator?.lineFrom ?? []);
  return lines.length === 0 ? null : Math.min(...lines);
}

function dateWords({ edtf, label }: { readonly edtf: string; readonly label: string }, t: TFunction): string {
  const words = inFigures(label, t);
  return edtf === label ? words : `\u2068${words}\u2069 · \u2066${edtf}\u2069`;
}
