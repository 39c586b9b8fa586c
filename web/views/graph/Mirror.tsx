import { memo, useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { describeKind, describeRelationship, holds, tieWords } from '#graph-schema/ontology.ts';
import { askAboutCrowd } from '#web/actions/crowds.ts';
import { select } from '#web/actions/select.ts';
import { languages } from '#web/i18n/words.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useDrawn } from '#web/parts/drawnContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { otherEnd } from '#web/session/company.ts';
import { crowdWith, type Crowd } from '#web/session/crowd.ts';
import { crowdLabel } from '#web/session/crowdMarks.ts';
import type { KnownEntity, KnownTie } from '#web/session/known.ts';
import { MirrorRow, rowId } from '#web/views/graph/MirrorRow.tsx';
import { mirrorId } from '#web/views/graph/mirrorId.ts';
import { spotAfter, stepFor, type Spot } from '#web/views/graph/spot.ts';
import '#web/views/graph/Mirror.css';

/** The canvas as a tree of names and their ties, and after these what is only denied or doubted, for keyboards and screen readers; it shows while it has the focus. Enter selects. */
export function Mirror() {
  const desk = useDesk();
  const { t, tag, language } = useWords();
  const { entities, ties, unasserted, crowds } = useDrawn();
  const [kept, setKept] = useState<Spot | null>(null);
  const names = useMemo(() => {
    const { compare } = new Intl.Collator(tag);
    return entities.toSorted((a, b) => compare(a.label[language], b.label[language]));
  }, [entities, language, tag]);
  const tiesOf = useMemo(() => byName([...ties, ...unasserted]), [ties, unasserted]);
  const order = [...names, ...crowds].map(({ id }) => id);
  const at = spotAmong(order, kept);
  const heard = useRef<(event: KeyboardEvent) => void>(() => undefined);
  const hear = useCallback((event: KeyboardEvent) => heard.current(event), []);
  const tiesAt = (entity: string) => tiesOf.get(entity) ?? [];
  const keyboardAt = (entity: string) => (at?.entity === entity ? at : null);

  function onKeyDown(event: KeyboardEvent): void {
    if (!at) return;
    const step = stepFor(event.key, languages[language].dir);
    if (step) {
      const next = spotAfter(step, at, order, tiesAt(at.entity));
      flushSync(() => setKept(next));
      document.getElementById(rowId(next))?.focus();
    } else if (event.key === 'Enter' || event.key === ' ') {
      const crowd = crowdWith(crowds, at.entity);
      if (crowd) askAboutCrowd(desk, crowd);
      else select(desk, at.tie ?? at.entity);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  useEffect(() => {
    heard.current = onKeyDown;
  });

  if (!at) return null;
  return (
    <section className="mirror" aria-labelledby="mirror-title">
      <h2 id="mirror-title">{t('mirror.title')}</h2>
      <p id="mirror-help" className="quiet">
        {t('mirror.help')}
      </p>
      <ul id={mirrorId} role="tree" aria-labelledby="mirror-title" aria-describedby="mirror-help">
        {names.map((name) => (
          <NameRows key={name.id} name={name} ties={tiesAt(name.id)} at={keyboardAt(name.id)} onKeyDown={hear} />
        ))}
        {crowds.map((crowd) => (
          <CrowdRow key={crowd.id} crowd={crowd} at={keyboardAt(crowd.id)} onKeyDown={hear} />
        ))}
      </ul>
    </section>
  );
}

/** The spot that was kept, while its entity is still listed; else the first name. */
function spotAmong([first, ...others]: readonly string[], kept: Spot | null): Spot | null {
  if (kept && (kept.entity === first || others.includes(kept.entity))) return kept;
  return first === undefined ? null : { entity: first, tie: null };
}

/** A counted node: how many of a kind, and what they have in common. */
function CrowdRow({ crowd, at, onKeyDown }: Omit<OfName, 'name' | 'ties'> & { readonly crowd: Crowd }) {
  const desk = useDesk();
  const { t, tag, language } = useWords();
  const known = useDeskState((state) => state.known);
  const { counted } = useDrawn();
  const { id, tie } = crowd;
  const words = tie && describeRelationship(tie.type).words[tag];
  return (
    <MirrorRow spot={{ entity: id, tie: null }} at={at} onKeyDown={onKeyDown} onChoose={() => askAboutCrowd(desk, crowd)}>
      {crowdLabel(crowd, counted)[language].replaceAll('\n', ' · ')}{' '}
      <span className="quiet">
        {words ? `${tie.out ? words.out : words.in} ` : ''}
        {tie ? <bdi>{known.entities.get(tie.hub)?.label[language]}</bdi> : null} · {t('crowd.row')}
      </span>
    </MirrorRow>
  );
}

/** The ties of each name, in the order they came. */
function byName(ties: readonly KnownTie[]): ReadonlyMap<string, readonly KnownTie[]> {
  const found = new Map<string, KnownTie[]>();
  for (const tie of ties)
    for (const end of new Set([tie.source, tie.target])) {
      const there = found.get(end);
      if (there) there.push(tie);
      else found.set(end, [tie]);
    }
  return found;
}

type OfName = {
  readonly name: KnownEntity;
  readonly ties: readonly KnownTie[];
  readonly at: Spot | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** Whether the same is to be said of a name as before, so that a step on a large canvas does not say all of it again. */
function isSameName(one: OfName, other: OfName): boolean {
  return (
    one.name === other.name &&
    one.at === other.at &&
    one.onKeyDown === other.onKeyDown &&
    one.ties.length === other.ties.length &&
    one.ties.every((tie, index) => tie === other.ties[index])
  );
}

/** A name and, where the keyboard is at it, its ties. */
const NameRows = memo(function NameRows({ name, ties, at, onKeyDown }: OfName) {
  const { t, tag, language } = useWords();
  const isOpen = at !== null && ties.length > 0;
  const held = ties.filter(({ assertion }) => holds(assertion)).length;
  return (
    <>
      <MirrorRow spot={{ entity: name.id, tie: null }} at={at} onKeyDown={onKeyDown} expanded={ties.length > 0 ? isOpen : undefined}>
        <bdi>{name.label[language]}</bdi>{' '}
        <span className="quiet">
          {describeKind(name.kind).words[tag].one} · {held === 0 ? t('mirror.none') : t('mirror.ties', { count: held })}
          {ties.length > held ? ` · ${t('mirror.unasserted', { number: ties.length - held })}` : ''}
        </span>
      </MirrorRow>
      {isOpen ? <TieRows name={name} ties={ties} at={at} onKeyDown={onKeyDown} /> : null}
    </>
  );
}, isSameName);

/** The ties of a name. */
function TieRows({ name, ties, at, onKeyDown }: OfName) {
  const { tag, language } = useWords();
  const known = useDeskState((state) => state.known);
  return ties.map((tie) => {
    const words = tieWords(tie.type, tie.assertion, tag);
    return (
      <MirrorRow key={tie.id} spot={{ entity: name.id, tie: tie.id }} at={at} onKeyDown={onKeyDown}>
        {tie.source === name.id ? words.out : words.in} <bdi>{known.entities.get(otherEnd(tie, name.id))?.label[language]}</bdi>
      </MirrorRow>
    );
  });
}
