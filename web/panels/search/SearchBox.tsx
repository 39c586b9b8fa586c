import { Search } from 'lucide-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { add } from '#web/actions/add.ts';
import { searchFieldId } from '#web/actions/goToSearch.ts';
import { KindGlyph } from '#web/look/glyph.tsx';
import { Failed } from '#web/parts/Failed.tsx';
import { HitContext } from '#web/panels/search/HitContext.tsx';
import { Marked } from '#web/panels/search/Marked.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { useSearch } from '#web/parts/answers.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import '#web/panels/search/SearchBox.css';

const pause = 120;

/** Finds names as they are typed. Enter adds the first of what is typed to the canvas and selects it, once the answer is there; the arrow keys go along the others. */
export function SearchBox() {
  const desk = useDesk();
  const { t, language } = useWords();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLElement>(null);
  const list = useId();
  const table = useDeskState((state) => state.history.present.table);
  const answer = useSearch(open ? asked : '');
  const hits = asked === '' ? [] : (answer.data?.search ?? []);
  const shown = open && typed.trim() !== '';
  const [chosenAhead, setChosenAhead] = useState(false);
  const first = asked === typed.trim() && answer.isSuccess && !answer.isPlaceholderData ? hits[0] : undefined;

  useEffect(() => {
    const later = setTimeout(() => setAsked(typed.trim()), pause);
    return () => clearTimeout(later);
  }, [typed]);

  useEffect(() => {
    if (chosenAhead && first) choose(first.entity.id);
  });

  function close(): void {
    setChosenAhead(false);
    setOpen(false);
    setTyped('');
    if (document.activeElement instanceof HTMLElement && box.current?.contains(document.activeElement)) document.activeElement.blur();
  }

  function choose(id: string): void {
    close();
    void add(desk, id);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const stops = [...(box.current?.querySelectorAll<HTMLElement>('input, .hit') ?? [])];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Escape') close();
    else if (by !== 0) stops[(at + by + stops.length) % stops.length]?.focus();
    else if (event.key === 'Enter' && at === 0 && typed.trim() !== '') {
      setAsked(typed.trim());
      setChosenAhead(true);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <search ref={box} className="search" onBlur={(event) => setOpen(box.current?.contains(event.relatedTarget) ?? false)}>
      <div className="search-field">
        <Search aria-hidden />
        <input
          id={searchFieldId}
          type="text"
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          aria-label={t('search.label')}
          aria-controls={list}
          placeholder={t('search.placeholder')}
          maxLength={200}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setChosenAhead(false);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onKeyDown={onKeyDown}
        />
        <kbd aria-hidden>{shown ? 'Esc' : '/'}</kbd>
      </div>
      <div className="search-results" hidden={!shown}>
        {answer.isError ? <Failed failure={answer.error} onAgain={() => void answer.refetch()} /> : null}
        {shown && answer.isPending ? <Waiting words={t('search.searching')} /> : null}
        {answer.isSuccess && asked !== '' && hits.length === 0 ? <p className="search-none">{t('search.none', { text: asked })}</p> : null}
        <ul id={list}>
          {hits.map(({ entity, why, matchedName, marks }) => {
            const label = { EN: entity.labelEn, AR: entity.labelAr };
            const otherName = label[language === 'EN' ? 'AR' : 'EN'];
            const marksIn = (text: string) => (text === matchedName ? marks : []);
            return (
              <li key={entity.id}>
                <button type="button" className="hit" onClick={() => choose(entity.id)} onKeyDown={onKeyDown}>
                  <KindGlyph kind={entity.kind} size={16} />
                  <span className="hit-name">
                    <Marked text={label[language]} marks={marksIn(label[language])} />
                  </span>
                  {otherName === label[language] ? null : <Marked text={otherName} marks={marksIn(otherName)} className="hit-other" />}
                  <HitContext entity={entity} />
                  <span className="hit-why">
                    {[label.EN, label.AR].includes(matchedName) ? null : (
                      <>
                        <Marked text={matchedName} marks={marks} />
                        {' · '}
                      </>
                    )}
                    {why}
                    {table.has(entity.id) ? ` · ${t('search.onTable')}` : ''}
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      </div>
      <output className="visually-hidden">{shown && answer.isSuccess ? t('search.hits', { count: hits.length }) : ''}</output>
    </search>
  );
}
