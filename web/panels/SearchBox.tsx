import { Search } from 'lucide-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { add } from '#web/actions/add.ts';
import { KindGlyph } from '#web/look/glyph.tsx';
import { Failed } from '#web/panels/Failed.tsx';
import { Named } from '#web/panels/Named.tsx';
import { Waiting } from '#web/panels/Waiting.tsx';
import { useSearch } from '#web/panels/answers.ts';
import { useDesk, useDeskState } from '#web/panels/deskContext.ts';
import { useWords } from '#web/panels/useWords.ts';
import '#web/panels/SearchBox.css';

const pause = 120;

/** The id of the search field, which the key / goes to. */
export const searchFieldId = 'search-field';

/** Finds names as they are typed; Enter adds the marked one to the canvas and selects it. */
export function SearchBox() {
  const desk = useDesk();
  const { t, language } = useWords();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const [open, setOpen] = useState(false);
  const [marked, setMarked] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const list = useId();
  const table = useDeskState((state) => state.history.present.table);
  const answer = useSearch(open ? asked : '');
  const hits = asked === '' ? [] : (answer.data?.search ?? []);

  useEffect(() => {
    const later = setTimeout(() => {
      setAsked(typed.trim());
      setMarked(0);
    }, pause);
    return () => clearTimeout(later);
  }, [typed]);

  function choose(id: string): void {
    setOpen(false);
    setTyped('');
    field.current?.blur();
    void add(desk, id);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.stopPropagation();
      setOpen(false);
      setTyped('');
      field.current?.blur();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const by = event.key === 'ArrowDown' ? 1 : -1;
      if (hits.length > 0) setMarked((marked + by + hits.length) % hits.length);
    } else if (event.key === 'Enter') {
      const hit = hits[marked];
      if (hit && asked === typed.trim()) choose(hit.entity.id);
    }
  }

  const shown = open && typed.trim() !== '';
  return (
    <search className="search">
      <div className="search-field">
        <Search aria-hidden />
        <input
          ref={field}
          id={searchFieldId}
          type="text"
          role="combobox"
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          aria-label={t('search.label')}
          aria-expanded={shown && hits.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={shown && hits[marked] ? `${list}-${marked}` : undefined}
          placeholder={t('search.placeholder')}
          maxLength={400}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
        <kbd aria-hidden>{shown ? 'Esc' : '/'}</kbd>
      </div>
      <div className="search-results" hidden={!shown} onPointerDown={(event) => event.preventDefault()}>
        {answer.isError ? <Failed failure={answer.error} onAgain={() => void answer.refetch()} /> : null}
        {shown && answer.isPending ? <Waiting words={t('search.searching')} /> : null}
        {answer.isSuccess && asked !== '' && hits.length === 0 ? <p className="search-none">{t('search.none', { text: asked })}</p> : null}
        <ul id={list} role="listbox" aria-label={t('search.label')}>
          {hits.map(({ entity, why }, index) => {
            const label = { EN: entity.labelEn, AR: entity.labelAr };
            const otherName = label[language === 'EN' ? 'AR' : 'EN'];
            return (
              <li
                key={entity.id}
                id={`${list}-${index}`}
                role="option"
                aria-selected={index === marked}
                onPointerEnter={() => setMarked(index)}
                onClick={() => choose(entity.id)}
              >
                <KindGlyph kind={entity.kind} size={16} />
                <span className="hit-name">
                  <Named text={label[language]} />
                </span>
                {otherName === label[language] ? null : <Named text={otherName} className="hit-other" />}
                <span className="hit-why">
                  {why}
                  {table.has(entity.id) ? ` · ${t('search.onTable')}` : ''}
                </span>
              </li>
            );
          })}
        </ul>
      </div>
      <p className="visually-hidden" role="status">
        {shown && answer.isSuccess ? t('search.hits', { count: hits.length }) : ''}
      </p>
    </search>
  );
}
