import type { TFunction } from 'i18next';
import { memo, useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { nameFigures } from '#graph-schema/nameFigures.ts';
import { describeKind, describeRelationship, holds, tieWords } from '#graph-schema/ontology.ts';
import { askAboutCrowd } from '#web/actions/crowds.ts';
import { select } from '#web/actions/select.ts';
import { languages } from '#web/i18n/pageLanguages.ts';
import { inFigures } from '#web/i18n/words.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useDrawn, type DrawnNow } from '#web/parts/drawnContext.ts';
import { useOnceSeen } from '#web/parts/useOnceSeen.ts';
import { useWords } from '#web/parts/useWords.ts';
import { measureWords, valueWords } from '#web/panels/measure/scaleWords.ts';
import type { Weighed } from '#web/panels/measure/useWeights.ts';
import { otherEnd } from '#web/session/company.ts';
import { crowdWith, type Crowd } from '#web/session/crowd.ts';
import { crowdLabel } from '#web/session/crowdMarks.ts';
import type { KnownEntity, KnownTie } from '#web/session/known.ts';
import { createAlphabet } from '#web/views/graph/alphabet.ts';
import { MirrorRow, rowId } from '#web/views/graph/MirrorRow.tsx';
import { mirrorId } from '#web/views/graph/mirrorId.ts';
import { spotAfter, stepFor, type Spot } from '#web/views/graph/spot.ts';
import '#web/views/graph/Mirror.css';

/** The canvas as a tree of names and their ties, and after these what is only denied or doubted, for keyboards and screen readers; it shows while it has the focus. Enter selects. Its thousands of rows are worked out after the picture has been seen. weighed: what each name is measured by the chosen measure, where one is chosen. */
export function Mirror({ weighed }: { readonly weighed: Weighed | null }) {
  const drawn = useDrawn();
  const selected = useDeskState((state) => state.history.present.selected);
  const now = useRef(drawn);
  const isDrawn = useCallback((id: string) => {
    const { entities, ties, unasserted } = now.current;
    return [...entities, ...ties, ...unasserted].some((each) => each.id === id);
  }, []);
  useEffect(() => {
    now.current = drawn;
  });
  const seen = useOnceSeen(useMemo(() => ({ drawn, selected }), [drawn, selected]));
  return seen ? <Tree drawn={seen.drawn} selected={seen.selected} weighed={weighed} isDrawn={isDrawn} /> : null;
}

type OfTree = {
  readonly drawn: DrawnNow;
  readonly selected: readonly string[];
  readonly weighed: Weighed | null;
  readonly isDrawn: (id: string) => boolean;
};

/** The tree itself, of what was drawn and selected a moment ago; isDrawn: what is drawn by now. */
const Tree = memo(function Tree({ drawn: { entities, ties, unasserted, crowds, counted }, selected, weighed, isDrawn }: OfTree) {
  const desk = useDesk();
  const { t, tag, language } = useWords();
  const [kept, setKept] = useState<Spot | null>(null);
  const inOrder = useMemo(() => createAlphabet(tag, language), [tag, language]);
  const names = useMemo(() => inOrder(entities), [entities, inOrder]);
  const tiesOf = useMemo(() => byName([...ties, ...unasserted]), [ties, unasserted]);
  const count = useMemo(() => counter(t), [t]);
  const order = [...names, ...crowds].map(({ id }) => id);
  const at = spotAmong(order, kept);
  const heard = useRef<(event: KeyboardEvent) => void>(() => undefined);
  const hear = useCallback((event: KeyboardEvent) => heard.current(event), []);
  const tiesAt = (entity: string) => tiesOf.get(entity) ?? none;
  const keyboardAt = (entity: string) => (at?.entity === entity ? at : null);

  const measuredAt = (entity: string): string | null => {
    const value = weighed?.values.get(entity);
    return weighed && value !== undefined
      ? t('measure.told', { what: measureWords(weighed, t), value: valueWords(weighed, value, language, t) })
      : null;
  };

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
      else if (isDrawn(at.tie ?? at.entity)) select(desk, at.tie ?? at.entity);
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
          <NameRows
            key={name.id}
            measured={measuredAt(name.id)}
            name={name}
            ties={tiesAt(name.id)}
            isSelected={selected.includes(name.id)}
            selected={keyboardAt(name.id) === null ? nothing : selected}
            at={keyboardAt(name.id)}
            count={count}
            onKeyDown={hear}
          />
        ))}
        {crowds.map((crowd) => (
          <CrowdRow key={crowd.id} crowd={crowd} counted={counted} at={keyboardAt(crowd.id)} onKeyDown={hear} />
        ))}
      </ul>
    </section>
  );
});

/** The spot that was kept, while its entity is still listed; else the first name. */
function spotAmong([first, ...others]: readonly string[], kept: Spot | null): Spot | null {
  if (kept && (kept.entity === first || others.includes(kept.entity))) return kept;
  return first === undefined ? null : { entity: first, tie: null };
}

/** A counted node: how many of a kind, and what they have in common. */
function CrowdRow({
  crowd,
  counted,
  at,
  onKeyDown,
}: Pick<OfName, 'at' | 'onKeyDown'> & { readonly crowd: Crowd; readonly counted: readonly KnownTie[] }) {
  const desk = useDesk();
  const { t, tag, language } = useWords();
  const known = useDeskState((state) => state.known);
  const { id, tie } = crowd;
  const words = tie && describeRelationship(tie.type).words[tag];
  return (
    <MirrorRow
      spot={{ entity: id, tie: null }}
      at={at}
      isSelected={false}
      onKeyDown={onKeyDown}
      onChoose={() => askAboutCrowd(desk, crowd)}
    >
      {inFigures(crowdLabel(crowd, counted)[language].replaceAll('\n', ' · '), t)}{' '}
      <span className="quiet">
        {words ? `${tie.out ? words.out : words.in} ` : ''}
        {tie ? <bdi>{known.entities.get(tie.hub)?.label[language]}</bdi> : null} · {t('crowd.row')}
      </span>
    </MirrorRow>
  );
}

const none: readonly KnownTie[] = [];
const nothing: readonly string[] = [];

/** What is said of how many ties a name has, the same for the same numbers, which thousands of rows share. */
function counter(t: TFunction): OfName['count'] {
  const told = new Map<string, string>();
  return (held, others) => {
    const key = `${held} ${others}`;
    const before = told.get(key);
    if (before !== undefined) return before;
    const ties = held === 0 ? t('mirror.none') : t('mirror.ties', { count: held });
    const words = others > 0 ? `${ties} · ${t('mirror.unasserted', { number: others })}` : ties;
    told.set(key, words);
    return words;
  };
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
  readonly measured?: string | null;
  readonly isSelected: boolean;
  /** What else is selected; of a name whose ties are not open nothing. */
  readonly selected: readonly string[];
  readonly at: Spot | null;
  readonly count: (held: number, others: number) => string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** Whether the same is to be said of a name as before, so that a step on a large canvas does not say all of it again. */
function isSameName(one: OfName, other: OfName): boolean {
  return (
    one.name === other.name &&
    one.measured === other.measured &&
    one.isSelected === other.isSelected &&
    one.selected === other.selected &&
    one.at === other.at &&
    one.count === other.count &&
    one.onKeyDown === other.onKeyDown &&
    one.ties.length === other.ties.length &&
    one.ties.every((tie, index) => tie === other.ties[index])
  );
}

/** A name and, where the keyboard is at it, its ties. */
const NameRows = memo(function NameRows({ name, ties, measured, isSelected, selected, at, count, onKeyDown }: OfName) {
  const { tag, language, numerals } = useWords();
  const isOpen = at !== null && ties.length > 0;
  const held = ties.filter(({ assertion }) => holds(assertion)).length;
  return (
    <>
      <MirrorRow
        spot={{ entity: name.id, tie: null }}
        at={at}
        isSelected={isSelected}
        onKeyDown={onKeyDown}
        expanded={ties.length > 0 ? isOpen : undefined}
      >
        <bdi>{nameFigures(name.label[language], numerals)}</bdi>{' '}
        <span className="quiet">
          {describeKind(name.kind).words[tag].one} · {count(held, ties.length - held)}
          {measured ? ` · ${measured}` : ''}
        </span>
      </MirrorRow>
      {isOpen ? <TieRows name={name} ties={ties} selected={selected} at={at} onKeyDown={onKeyDown} /> : null}
    </>
  );
}, isSameName);

/** The ties of a name. */
function TieRows({ name, ties, selected, at, onKeyDown }: Pick<OfName, 'name' | 'ties' | 'selected' | 'at' | 'onKeyDown'>) {
  const { tag, language, numerals } = useWords();
  const known = useDeskState((state) => state.known);
  return ties.map((tie) => {
    const words = tieWords(tie.type, tie.assertion, tag);
    return (
      <MirrorRow key={tie.id} spot={{ entity: name.id, tie: tie.id }} at={at} isSelected={selected.includes(tie.id)} onKeyDown={onKeyDown}>
        {tie.source === name.id ? words.out : words.in}{' '}
        <bdi>{nameFigures(known.entities.get(otherEnd(tie, name.id))?.label[language] ?? '', numerals)}</bdi>
      </MirrorRow>
    );
  });
}
