import { YourNote } from '#web/panels/notes/YourNote.tsx';
import { fitLink, listed, type Note } from '#web/session/notes.ts';
import { Named } from '#web/parts/Named.tsx';
import { useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';

/** All notes of the table, that about the canvas first, each with what it is about, and whether a link holds them. */
export function NoteList() {
  const { t, language } = useWords();
  const notes = useDeskState(({ history }) => history.present.notes);
  const known = useDeskState((state) => state.known);
  const nameOf = (id: string) => known.entities.get(id)?.label[language] ?? id;
  function words({ on, about }: Note): string {
    if (about === null) return t('notes.canvas');
    const tie = known.ties.get(about);
    if (on === 'RELATIONSHIP' && tie) return t('notes.tie', { first: nameOf(tie.source), second: nameOf(tie.target) });
    return on === 'ALLEGATION' ? t('notes.claim', { id: about }) : nameOf(about);
  }
  const others = listed(notes).filter(({ about }) => about !== null);
  return (
    <section className="note-list" aria-labelledby="notes-title">
      <h3 id="notes-title">{t('notes.title')}</h3>
      <p className="quiet">
        {t('notes.lead')} {notes.size === 0 ? '' : t(fitLink(notes) ? 'notes.inLink' : 'notes.notInLink')}
      </p>
      <YourNote on="CANVAS" about={null} name={t('notes.canvas')} />
      {others.map((note) => (
        <div key={`${note.on} ${note.about}`}>
          <p>
            <Named text={words(note)} />
          </p>
          <YourNote on={note.on} about={note.about} name={words(note)} />
        </div>
      ))}
    </section>
  );
}
