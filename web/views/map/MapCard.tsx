import { Fragment } from 'react';
import { PanelRightOpen, Waypoints, X } from 'lucide-react';
import { tieWords } from '#graph-schema/ontology.ts';
import { turnReading } from '#web/actions/reading.ts';
import { select } from '#web/actions/select.ts';
import { openView } from '#web/actions/view.ts';
import { called } from '#web/i18n/words.ts';
import { KindGlyph } from '#web/look/glyph.tsx';
import { lineWords } from '#web/panels/answer/answerWords.ts';
import { useRelationship } from '#web/panels/detail/detailAnswers.ts';
import { IconButton } from '#web/parts/IconButton.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { wordOf } from '#web/parts/vocabulary.ts';
import { motivesDrawn } from '#web/session/drawn.ts';
import type { KnownTie } from '#web/session/known.ts';
import type { Line } from '#web/session/lines.ts';
import type { Arc, Moves } from '#web/views/map/moves.ts';
import type { Where } from '#web/views/map/where.ts';

/** The most moves that a card tells. */
const mostTold = 2;

/** What is pressed on the map in brief, over a corner of it: the moves that are told of it, with the ways to who says so and to the network. */
export function MapCard({ id, where, moves }: { readonly id: string; readonly where: Where; readonly moves: Moves }) {
  const desk = useDesk();
  const { t, language } = useWords();
  const known = useDeskState((state) => state.known);
  const tie = known.ties.get(id);
  const entity = known.entities.get(tie ? tie.source : id);
  if (!entity) return null;
  const lines = [...moves.arcs, ...moves.within, ...moves.nowhere].filter(({ ties }) =>
    ties.some((each) => (tie ? each.id === id : each.source === id)),
  );
  const told = lines.slice(0, mostTold);
  return (
    <section className="map-card" aria-label={called(entity.label[language], t)}>
      <header>
        <KindGlyph kind={entity.kind} size={16} />
        <h2>
          <bdi>{called(entity.label[language], t)}</bdi>
        </h2>
        <IconButton words={t('table.unselect')} onPress={() => select(desk, null)}>
          <X aria-hidden />
        </IconButton>
      </header>
      {told.map((line) => {
        const of = line.ties.find((each) => (tie ? each.id === id : each.source === id)) ?? line.tie;
        return (
          <p key={line.tie.id}>
            <Told line={line} tie={of} where={where} /> <Lines of={of.id} />
          </p>
        );
      })}
      {lines.length > told.length ? <p className="quiet">{t('answer.andMore', { number: lines.length - told.length })}</p> : null}
      <div className="map-card-ways">
        <button type="button" className="button" onClick={() => turnReading(desk, false)}>
          <PanelRightOpen aria-hidden className="mirrored" /> {t('map.whoSays')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            turnReading(desk, false);
            openView(desk, 'network');
          }}
        >
          <Waypoints aria-hidden /> {t('table.inNetwork')}
        </button>
      </div>
    </section>
  );
}

/** The lines of the documents at which a tie is claimed or denied, once they are known. */
function Lines({ of }: { readonly of: string }) {
  const { t } = useWords();
  const claims = useRelationship(of).data?.relationship?.allegations ?? [];
  const lines = new Set(claims.map((claim) => lineWords(claim, { t })).filter((words) => words !== ''));
  return [...lines].map((words) => (
    <Fragment key={words}>
      <mark className="line">{words}</mark>{' '}
    </Fragment>
  ));
}

/** One move in words, as it is claimed; tie: which of the ties that the line stands for. */
function Told({ line, tie, where }: { readonly line: Line & Partial<Arc>; readonly tie: KnownTie; readonly where: Where }) {
  const { t, tag, language } = useWords();
  const known = useDeskState((state) => state.known);
  const spot = (at: string | null) => (at === null ? t('map.notSaid') : (where.spots.get(at)?.label[language] ?? at));
  const motives = motivesDrawn(tie).map((motive) => wordOf('Motive', motive, tag));
  return (
    <>
      {tieWords(tie.type, tie.assertion, tag).out} <bdi>{called(known.entities.get(tie.target)?.label[language] ?? '', t)}</bdi>
      {line.from === undefined || line.to === undefined ? '' : ` ${t('map.way', { from: spot(line.from), to: spot(line.to) })}`}
      {motives.length > 0 ? `${t('list.semicolon')}${t('table.motives', { motives: motives.join(` ${t('canvas.or')} `) })}` : ''}
      {tie.denials > 0 ? ` · ${t('relationship.denied', { count: tie.denials })}` : ''}
    </>
  );
}
