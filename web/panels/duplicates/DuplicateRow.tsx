import { Eye } from 'lucide-react';
import { useId } from 'react';
import { describeKind } from '#graph-schema/ontology.ts';
import { askToDecide } from '#web/actions/decide.ts';
import { showBoth } from '#web/actions/showBoth.ts';
import type { Pair } from '#web/actions/pair.ts';
import { KindGlyph } from '#web/look/glyph.tsx';
import { Named } from '#web/parts/Named.tsx';
import { useDesk } from '#web/parts/deskContext.ts';
import type { Suggestion } from '#web/panels/duplicates/duplicateAnswers.ts';
import { useWords } from '#web/parts/useWords.ts';
import { wordOf } from '#web/parts/vocabulary.ts';
import { labelsOf, type Labels } from '#web/session/labels.ts';
import { verdicts } from '#web/session/verdicts.ts';
import { weightWord } from '#web/session/decisions.ts';

/** Two entries that may be one, side by side, with what speaks for it and against it, and what a person can say. */
export function DuplicateRow({ row }: { readonly row: Suggestion }) {
  const desk = useDesk();
  const { t, tag, language } = useWords();
  const head = useId();
  const { a, b, band, evidence, words, decision } = row;
  const pair: Pair = {
    a: a.id,
    b: b.id,
    labels: [labelsOf(a), labelsOf(b)],
  };
  const [first, second] = pair.labels.map((label) => `\u2068${label[language]}\u2069`);
  return (
    <li className="pair" aria-labelledby={head}>
      <h3 id={head} className="pair-band">
        <span className="pair-words">
          {wordOf('LikenessBand', band, tag)}
          <span className="visually-hidden">: {t('duplicates.pair', { first, second })}</span>
        </span>
        {decision ? <span className="quiet">{t('duplicates.waits', { by: `\u2068${decision.by}\u2069` })}</span> : null}
      </h3>
      <div className="pair-sides">
        {[a, b].map((side) => (
          <Side key={side.id} side={side} />
        ))}
      </div>
      <h4 className="quiet">{t('duplicates.evidence')}</h4>
      <ul className="pair-evidence">
        {evidence.map(({ text, weight }) => (
          <li key={text}>
            <span>{text}</span>
            <span className="quiet">{t(`duplicates.weight.${weightWord(weight)}`)}</span>
          </li>
        ))}
      </ul>
      <ul className="pair-matches quiet">
        {words.map((word) => (
          <li key={`${word.a} ${word.b}`}>
            <Named text={word.a} /> = <Named text={word.b} />: {word.how}
          </li>
        ))}
      </ul>
      <div className="pair-buttons">
        {verdicts.map((verdict) => (
          <button key={verdict} type="button" className="button" onClick={() => askToDecide(desk, pair, verdict, printedOf(a, b))}>
            {t(`duplicates.verdict.${verdict}`)}
          </button>
        ))}
        <button type="button" className="link-button with-sign" onClick={() => void showBoth(desk, [a.id, b.id])}>
          <Eye aria-hidden /> {t('duplicates.showBoth')}
        </button>
      </div>
    </li>
  );
}

/** The name that both would be printed by: that of the one with more ties, then of the lesser id. null where one stands for several already, for then the others count too. */
function printedOf(a: Suggestion['a'], b: Suggestion['b']): Labels | null {
  if (a.mergedIds.length > 0 || b.mergedIds.length > 0) return null;
  return labelsOf(b.degree > a.degree || (b.degree === a.degree && b.id < a.id) ? b : a);
}

function Side({ side }: { readonly side: Suggestion['a'] }) {
  const { t, tag, language } = useWords();
  const label = side[language];
  const others = [...new Set(side.names.map(({ text }) => text))].filter((text) => text !== label);
  return (
    <div className="pair-side">
      <p className="eyebrow with-sign">
        <KindGlyph kind={side.kind} size={16} /> {describeKind(side.kind).words[tag].one}
      </p>
      <p className="pair-name">
        <Named text={label} />
      </p>
      {others.map((text) => (
        <p key={text} className="pair-other">
          <Named text={text} />
        </p>
      ))}
      <p className="quiet">{side.degree === 0 ? t('mirror.none') : t('mirror.ties', { count: side.degree })}</p>
      {side.summary ? (
        <p className="quiet">
          <Named text={side.summary} />
        </p>
      ) : null}
    </div>
  );
}
