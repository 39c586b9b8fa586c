import { useState } from 'react';
import { countedWords } from '#graph-schema/countedWords.ts';
import { describeKind, tieWords } from '#graph-schema/ontology.ts';
import { openCrowds } from '#web/actions/crowds.ts';
import { closeDialog } from '#web/actions/dialog.ts';
import { select } from '#web/actions/select.ts';
import { digits, inFigures } from '#web/i18n/words.ts';
import { KindGlyph } from '#web/look/glyph.tsx';
import { Failed } from '#web/parts/Failed.tsx';
import { Named } from '#web/parts/Named.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useDrawn } from '#web/parts/drawnContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import type { Crowd } from '#web/session/crowd.ts';
import type { KnownEntity } from '#web/session/known.ts';
import { useClaimsAmong } from '#web/views/graph/crowdAnswers.ts';
import { saysSo } from '#web/views/list/saysSo.ts';
import '#web/views/graph/Crowd.css';

const atOnce = 50;

/** A counted node: how many it holds and why, each claim that says so with those it names, and the names. */
export function CrowdBody({ crowd }: { readonly crowd: Crowd }) {
  const desk = useDesk();
  const { t, tag, language } = useWords();
  const known = useDeskState((state) => state.known);
  const { counted, crowds } = useDrawn();
  const { kind, tie, members } = crowd;
  const inside = new Set(members.map(({ id }) => id));
  const own = counted.filter(({ source, target }) => inside.has(source) || inside.has(target));
  const reached = new Set(own.flatMap(({ source, target }) => [source, target]));
  const now = members.filter(({ id }) => reached.has(id)).length;
  const alike = crowds.filter((each) => each.kind === kind).flatMap((each) => each.members.map(({ id }) => id));
  const hub = tie && known.entities.get(tie.hub);
  const words = tie && tieWords(tie.type, own[0]?.assertion ?? 'ASSERTED', tag);
  const all = members.map(({ id }) => id);
  return (
    <>
      <div className="dialog-body crowd-lead">
        <p>
          <KindGlyph kind={kind} size={16} />{' '}
          <strong>{inFigures(countedWords({ kind, now: all.length, all: all.length, claims: 1 }, language), t)}</strong>
        </p>
        {tie && words && hub ? (
          <p>
            {tie.out ? words.out : words.in} <Named text={hub.label[language]} />
          </p>
        ) : null}
        <p className="quiet">{tie ? t('crowd.why') : t('crowd.without')}</p>
        {tie && now < all.length ? <p className="quiet">{t('crowd.now', { number: now, of: all.length })}</p> : null}
      </div>
      {tie ? <Claims crowd={crowd} /> : null}
      <Names members={members} onChoose={(id) => (closeDialog(desk), select(desk, id))} />
      <div className="dialog-foot">
        <button type="button" className="button primary" onClick={() => void openCrowds(desk, all)}>
          {t('crowd.open', { number: all.length })}
        </button>
        {alike.length > all.length ? (
          <button type="button" className="button" onClick={() => void openCrowds(desk, alike)}>
            {t('crowd.openKind', { kind: describeKind(kind).words[tag].many, number: alike.length })}
          </button>
        ) : null}
      </div>
    </>
  );
}

/** The claims by which they are alike, each with how many of them it speaks of, and a way to draw these alone. */
function Claims({ crowd: { tie, members } }: { readonly crowd: Crowd }) {
  const desk = useDesk();
  const { t, language } = useWords();
  const { counted } = useDrawn();
  const [shown, setShown] = useState(atOnce);
  const inside = new Set(members.map(({ id }) => id));
  const ties = counted.flatMap((each) => {
    const member = [each.source, each.target].find((id) => inside.has(id));
    return member === undefined ? [] : [{ member, allegations: each.allegations }];
  });
  const byClaim = [
    ...Map.groupBy(
      ties.flatMap(({ member, allegations }) => allegations.map((claim) => ({ claim, member }))),
      ({ claim }) => claim,
    ),
  ]
    .map(([claim, rows]) => ({ claim, ids: rows.map(({ member }) => member) }))
    .toSorted((a, b) => b.ids.length - a.ids.length || (a.claim < b.claim ? -1 : 1));
  const some = byClaim.slice(0, shown);
  const answer = useClaimsAmong(tie ? [tie.hub, ...new Set(some.flatMap(({ ids }) => ids.slice(0, 1)))] : []);
  const without = ties.filter(({ allegations }) => allegations.length === 0).length;
  return (
    <section className="crowd-part">
      <h3>{t('crowd.claims', { number: byClaim.length })}</h3>
      {answer.isError ? <Failed failure={answer.error} onAgain={() => void answer.refetch()} /> : null}
      <ul className="crowd-claims">
        {some.map(({ claim, ids }) => {
          const told = answer.data?.get(claim);
          return (
            <li key={claim}>
              <span className="crowd-claim">
                {told ? <Named text={told.claim} /> : <Waiting />}
                {told ? <span className="quiet">{saysSo([told], language, t)}</span> : null}
              </span>
              <button type="button" className="link-button" onClick={() => void openCrowds(desk, ids)}>
                {t('crowd.openClaim', { number: ids.length })}
              </button>
            </li>
          );
        })}
      </ul>
      {without > 0 ? <p className="quiet">{t('crowd.inferred', { number: without })}</p> : null}
      {byClaim.length > shown ? (
        <button type="button" className="link-button" onClick={() => setShown(shown + atOnce)}>
          {t('crowd.more', { number: byClaim.length - shown })}
        </button>
      ) : null}
    </section>
  );
}

function Names({ members, onChoose }: { readonly members: readonly KnownEntity[]; readonly onChoose: (id: string) => void }) {
  const { t, tag, language } = useWords();
  const [shown, setShown] = useState(atOnce);
  const names = members.toSorted((a, b) => a.label[language].localeCompare(b.label[language], tag));
  return (
    <details className="crowd-part">
      <summary>
        {t('crowd.names')} <span className="digits quiet">{digits(names.length, t)}</span>
      </summary>
      <ul className="crowd-names">
        {names.slice(0, shown).map(({ id, label }) => (
          <li key={id}>
            <button type="button" className="link-button" onClick={() => onChoose(id)}>
              <Named text={label[language]} />
            </button>
          </li>
        ))}
      </ul>
      {names.length > shown ? (
        <button type="button" className="link-button" onClick={() => setShown(shown + atOnce)}>
          {t('crowd.more', { number: names.length - shown })}
        </button>
      ) : null}
    </details>
  );
}
