import { useState, type KeyboardEvent } from 'react';
import { describeKind, describeRelationship } from '#graph-schema/ontology.ts';
import { select } from '#web/actions/select.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useDrawn } from '#web/parts/drawnContext.ts';
import { languages } from '#web/i18n/words.ts';
import { useWords } from '#web/parts/useWords.ts';
import { otherEnd } from '#web/session/company.ts';
import { mirrorId } from '#web/views/graph/mirrorId.ts';
import { along, domId, inside, tiesAt, type MirrorSpot } from '#web/views/graph/mirrorSpot.ts';
import '#web/views/graph/Mirror.css';

/**
 * The canvas as a tree of names and their ties, for keyboards and screen readers; it shows while it has the focus. Up and down go along the
 * names, or along the ties of one; inward into the ties and on to the neighbor, outward back to the name; Enter selects.
 */
export function Mirror() {
  const desk = useDesk();
  const { t, tag, language } = useWords();
  const { entities, ties } = useDrawn();
  const known = useDeskState((state) => state.known);
  const selected = useDeskState((state) => state.history.present.selected);
  const [spot, setSpot] = useState<MirrorSpot | null>(null);
  const names = entities.toSorted((a, b) => a.label[language].localeCompare(b.label[language], tag));
  const first = names[0];
  const beginning: MirrorSpot | null = first ? { entity: first.id, tie: null } : null;
  const at = names.some(({ id }) => id === spot?.entity) ? spot : beginning;

  function go(next: MirrorSpot | null): void {
    if (!next) return;
    setSpot(next);
    requestAnimationFrame(() => document.getElementById(domId(next))?.focus());
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!at) return;
    const [inward, outward] = languages[language].dir === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    if (event.key === 'ArrowDown') go(along(at, 1, names, ties));
    else if (event.key === 'ArrowUp') go(along(at, -1, names, ties));
    else if (event.key === inward) go(inside(at, ties));
    else if (event.key === outward && at.tie !== null) go({ ...at, tie: null });
    else if (event.key === 'Home' && first) go({ entity: first.id, tie: null });
    else if (event.key === 'End') go({ entity: names.at(-1)?.id ?? at.entity, tie: null });
    else if (event.key === 'Enter' || event.key === ' ') select(desk, at.tie ?? at.entity);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  if (!at) return null;
  return (
    <section className="mirror" aria-labelledby="mirror-title">
      <h2 id="mirror-title">{t('mirror.title')}</h2>
      <p id="mirror-help" className="quiet">
        {t('mirror.help')}
      </p>
      <ul id={mirrorId} role="tree" aria-labelledby="mirror-title" aria-describedby="mirror-help">
        {names.flatMap(({ id, kind, label }) => {
          const own = tiesAt(ties, id);
          const open = at.entity === id && own.length > 0;
          return [
            <li
              key={id}
              id={domId({ entity: id, tie: null })}
              role="treeitem"
              aria-level={1}
              aria-expanded={own.length > 0 ? open : undefined}
              aria-selected={selected.includes(id)}
              tabIndex={at.entity === id && at.tie === null ? 0 : -1}
              onClick={() => select(desk, id)}
              onKeyDown={onKeyDown}
            >
              <bdi>{label[language]}</bdi>{' '}
              <span className="quiet">
                {describeKind(kind).words[tag].one} · {own.length === 0 ? t('mirror.none') : t('mirror.ties', { count: own.length })}
              </span>
            </li>,
            ...(open ? own : []).map((tie) => {
              const { words } = describeRelationship(tie.type);
              const end = known.entities.get(otherEnd(tie, id));
              return (
                <li
                  key={`${id} ${tie.id}`}
                  id={domId({ entity: id, tie: tie.id })}
                  role="treeitem"
                  aria-level={2}
                  aria-selected={selected.includes(tie.id)}
                  tabIndex={at.tie === tie.id ? 0 : -1}
                  onClick={() => select(desk, tie.id)}
                  onKeyDown={onKeyDown}
                >
                  {tie.source === id ? words[tag].out : words[tag].in} <bdi>{end?.label[language]}</bdi>
                </li>
              );
            }),
          ];
        })}
      </ul>
    </section>
  );
}
