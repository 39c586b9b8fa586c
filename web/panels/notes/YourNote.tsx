import { useEffect, useId, useRef, useState } from 'react';
import { NotebookPen } from 'lucide-react';
import type { NoteSubject } from '#graph-schema/generated/ontology.ts';
import { called } from '#web/i18n/words.ts';
import { keepNote } from '#web/actions/note.ts';
import { longestNote, noteKey } from '#web/session/notes.ts';
import { Named } from '#web/parts/Named.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import '#web/panels/notes/YourNote.css';

/** The reader's own note about something, plainly as theirs, with the ways to write, change and delete it. about: its id, null for the canvas. name: what it is about, for whoever hears the page. */
export function YourNote({ on, about, name }: { readonly on: NoteSubject; readonly about: string | null; readonly name: string }) {
  const desk = useDesk();
  const { t } = useWords();
  const text = useDeskState(({ history }) => history.present.notes.get(noteKey(on, about)));
  const [draft, setDraft] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const rest = useRef<HTMLButtonElement>(null);
  const wasWriting = useRef(false);
  const label = useId();
  const isWriting = draft !== null;
  useEffect(() => {
    if (isWriting) field.current?.focus();
    else if (wasWriting.current) rest.current?.focus();
    wasWriting.current = isWriting;
  }, [isWriting]);
  const named = <span className="visually-hidden"> {t('notes.about', { name: `\u2068${called(name, t)}\u2069` })}</span>;

  if (draft !== null)
    return (
      <form
        className="your-note"
        onSubmit={(event) => {
          event.preventDefault();
          keepNote(desk, on, about, draft);
          setDraft(null);
        }}
      >
        <label id={label} className="your-note-head">
          {t('notes.yours')}
          {named}
          <textarea
            ref={field}
            dir="auto"
            rows={4}
            maxLength={longestNote}
            value={draft}
            onChange={({ target }) => setDraft(target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              event.stopPropagation();
              setDraft(null);
            }}
          />
        </label>
        <div className="your-note-ways">
          <button type="submit" className="button">
            {t('notes.keep')}
          </button>
          <button type="button" className="link-button" onClick={() => setDraft(null)}>
            {t('duplicates.cancel')}
          </button>
        </div>
      </form>
    );
  if (text === undefined)
    return (
      <button ref={rest} type="button" className="link-button your-note-add" onClick={() => setDraft('')}>
        {t('notes.add')}
        {named}
      </button>
    );
  return (
    <section className="your-note" aria-labelledby={label}>
      <h3 id={label} className="your-note-head">
        <NotebookPen aria-hidden /> {t('notes.yours')}
        {named}
      </h3>
      <p className="your-note-text">
        <Named text={text} />
      </p>
      <div className="your-note-ways">
        <button ref={rest} type="button" className="link-button" onClick={() => setDraft(text)}>
          {t('notes.edit')}
          {named}
        </button>
        <button type="button" className="link-button" onClick={() => keepNote(desk, on, about, '')}>
          {t('notes.delete')}
          {named}
        </button>
      </div>
    </section>
  );
}
