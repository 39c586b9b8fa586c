import { useQuery } from '@tanstack/react-query';
import { Copy } from 'lucide-react';
import { copyWords } from '#web/actions/copyWords.ts';
import { frameAddress, frameCode } from '#web/panels/export/frameCode.ts';
import { useSources } from '#web/panels/picture/sourcesAnswer.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useScope } from '#web/parts/scopeAnswer.ts';
import { useWords } from '#web/parts/useWords.ts';
import { encode } from '#web/session/link.ts';
import { drawingOf, type Session, type ViewId } from '#web/session/session.ts';
import { viewShown } from '#web/views/views.ts';

/** The code by which a page elsewhere shows this view to be read alone; whether the server allows that, and how to. Nothing is in it but what draws the picture: no notes, no names that were taken off, nothing that was asked. */
export function EmbedPart() {
  const desk = useDesk();
  const { t, language } = useWords();
  const session = useDeskState((state) => state.history.present);
  const scope = useScope();
  const title = useSources(scope?.dossier ?? null).data?.dossier?.title ?? t('picture.lead');
  const allowed = useQuery({ queryKey: ['frames'], queryFn: ({ signal }) => desk.frames(signal), staleTime: 0 });
  const shown = viewShown(session);
  const fragment = encode({
    session: shown === 'answer' ? { ...drawingOf(session), ...answerOf(session) } : drawingOf(session),
    language,
    camera: null,
    sight: null,
  });
  const code = frameCode(frameAddress(desk.address.whole(), fragment), `${title} · ${t('product')}`);
  return (
    <section className="export-group" aria-labelledby="export-embed">
      <h3 id="export-embed">{t('embed.for')}</h3>
      <div className="export-embed">
        <p className="quiet">{t(helpOf(shown))}</p>
        <textarea className="code" dir="ltr" readOnly spellCheck={false} rows={4} aria-label={t('embed.code')} value={code} />
        <button type="button" className="button" onClick={() => void copyWords(desk, code)}>
          <Copy aria-hidden />
          {t('embed.copy')}
        </button>
        {allowed.data?.length === 0 ? <p>{t('embed.off')}</p> : null}
        {allowed.data && allowed.data.length > 0 ? (
          <p>
            {t('embed.allowed')} <bdi dir="ltr">{allowed.data.join(' ')}</bdi>
          </p>
        ) : null}
        <p className="quiet">{t('embed.access')}</p>
      </div>
    </section>
  );
}

/** Of a session what an answer is shown by, besides what draws its picture. */
function answerOf({ view, entrance, narrowed }: Session): Pick<Session, 'view' | 'entrance' | 'narrowed'> {
  return { view, entrance, narrowed };
}

/** What the frame shows of a view: all of the network and of an answer, of the others the network. */
function helpOf(shown: ViewId): 'embed.help' | 'embed.helpAnswer' | 'embed.helpOther' {
  if (shown === 'network') return 'embed.help';
  return shown === 'answer' ? 'embed.helpAnswer' : 'embed.helpOther';
}
