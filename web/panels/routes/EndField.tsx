import { X } from 'lucide-react';
import { ask } from '#web/actions/routes.ts';
import { KindGlyph } from '#web/look/glyph.tsx';
import { NameField } from '#web/panels/routes/NameField.tsx';
import { IconButton } from '#web/parts/IconButton.tsx';
import { Named } from '#web/parts/Named.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import type { Labels } from '#web/session/labels.ts';
import type { RouteEnd } from '#web/session/routeQuestion.ts';

/** One end of the routes: the name that was chosen, or a field to find it in. */
export function EndField({
  end,
  id,
  label,
  focused,
}: {
  readonly end: RouteEnd;
  readonly id: string | null;
  readonly label: Labels | undefined;
  readonly focused: boolean;
}) {
  const desk = useDesk();
  const { t, language } = useWords();
  const kind = useDeskState((state) => (id === null ? undefined : state.known.entities.get(id)?.kind));
  return (
    <div className="route-end">
      <p className="quiet">{t(`routes.${end}`)}</p>
      {id === null ? (
        <NameField label={t(`routes.${end}`)} focused={focused} onChoose={(chosen) => ask(desk, { [end]: chosen })} />
      ) : (
        <div className="chosen-name">
          {kind ? <KindGlyph kind={kind} size={16} /> : null}
          <strong>
            <Named text={label?.[language] ?? id} />
          </strong>
          <IconButton words={t('routes.another', { end: t(`routes.${end}`) })} onPress={() => ask(desk, { [end]: null })}>
            <X aria-hidden />
          </IconButton>
        </div>
      )}
    </div>
  );
}
