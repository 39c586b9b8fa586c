import { Plus, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { ask } from '#web/actions/routes.ts';
import { NameField } from '#web/panels/routes/NameField.tsx';
import { Named } from '#web/parts/Named.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import type { Labels } from '#web/session/labels.ts';
import { mostNamed, type RouteList } from '#web/session/routeQuestion.ts';

/** Names that routes must lead through, or must not, each with a way to take it off, and a way to add one. children: chips besides. */
export function NameChips({
  list,
  labels,
  children,
}: {
  readonly list: RouteList;
  readonly labels: ReadonlyMap<string, Labels>;
  readonly children?: ReactNode;
}) {
  const desk = useDesk();
  const { t, language } = useWords();
  const [adding, setAdding] = useState(false);
  const ids = useDeskState((state) => state.history.present.routes[list]);
  return (
    <div className="route-end">
      <p className="quiet">{t(`routes.${list}`)}</p>
      <div className="chips">
        {ids.map((id) => (
          <Chip key={id} onRemove={() => ask(desk, { [list]: ids.filter((each) => each !== id) })} of={labels.get(id)?.[language] ?? id} />
        ))}
        {children}
        {ids.length < mostNamed && !adding ? (
          <button type="button" className="chip add" onClick={() => setAdding(true)}>
            <Plus aria-hidden /> {t('routes.addName')}
            <span className="visually-hidden">{t(`routes.${list}`)}</span>
          </button>
        ) : null}
      </div>
      {adding ? (
        <NameField
          label={t(`routes.${list}`)}
          focused
          onLeave={() => setAdding(false)}
          onChoose={(id) => {
            setAdding(false);
            ask(desk, { [list]: [...ids, id] });
          }}
        />
      ) : null}
    </div>
  );
}

/** Something that limits the routes, with a way to take it off. */
export function Chip({ of, onRemove }: { readonly of: string; readonly onRemove: () => void }) {
  const { t } = useWords();
  return (
    <button type="button" className="chip" onClick={onRemove}>
      <Named text={of} />
      <X aria-hidden />
      <span className="visually-hidden">{t('routes.takeOff')}</span>
    </button>
  );
}
