import { Search } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Input } from 'react-aria-components/Input';
import { TextField } from 'react-aria-components/TextField';
import type { SearchQuery } from '#web/api/generated.ts';
import { add } from '#web/actions/add.ts';
import { goToSearch, searchFieldId } from '#web/actions/goToSearch.ts';
import { Failed } from '#web/parts/Failed.tsx';
import { firstMeant, HitList } from '#web/panels/search/HitList.tsx';
import { HitWords } from '#web/panels/search/HitWords.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { useSearch } from '#web/panels/search/searchAnswers.ts';
import { useDesk } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import '#web/panels/search/SearchBox.css';

const pause = 120;

/**
 * Finds names as they are typed. Enter adds the first of what is typed to the canvas and selects it, once the answer is there, where it may be who is meant; the arrow keys
 * go along the others. What an earlier text found is dimmed while the answer to a later one is waited for, and nothing can choose it.
 */
export function SearchBox() {
  const desk = useDesk();
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const [open, setOpen] = useState(false);
  const [chosenAhead, setChosenAhead] = useState(false);
  const box = useRef<HTMLElement>(null);
  const answer = useSearch(open ? asked : '');
  const shown = open && typed.trim() !== '';
  const answered = asked === typed.trim() && answer.isSuccess && !answer.isPlaceholderData;
  const hits = asked === '' ? [] : (answer.data?.search ?? []);
  const first = answered ? firstMeant(hits) : undefined;
  const said = first || hits.length === 0 ? t('search.hits', { count: hits.length }) : t('search.nobody');
  const failed = asked === typed.trim() && answer.isError;

  useEffect(() => {
    const later = setTimeout(() => setAsked(typed.trim()), pause);
    return () => clearTimeout(later);
  }, [typed]);

  useEffect(() => {
    if (chosenAhead && first) choose(first.entity.id);
  });

  function close(): void {
    leave();
    setTyped('');
    if (document.activeElement instanceof HTMLElement && box.current?.contains(document.activeElement)) document.activeElement.blur();
  }

  function leave(): void {
    setChosenAhead(false);
    setOpen(false);
  }

  function choose(id: string): void {
    close();
    void add(desk, id);
  }

  function tryAgain(): void {
    goToSearch();
    void answer.refetch();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const { target } = event;
    const atNoHit = target instanceof HTMLInputElement && (!answered || !target.hasAttribute('aria-activedescendant'));
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && atNoHit && typed.trim() !== '') {
      setAsked(typed.trim());
      setChosenAhead(true);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <search
      ref={box}
      className="search"
      onFocus={() => setOpen(true)}
      onBlur={(event) => event.nativeEvent.isTrusted && !box.current?.contains(event.relatedTarget) && leave()}
      onKeyDownCapture={onKeyDown}
    >
      <Autocomplete
        disableAutoFocusFirst
        inputValue={typed}
        onInputChange={(text) => {
          setTyped(text);
          setChosenAhead(false);
          setOpen(true);
        }}
      >
        <TextField id={searchFieldId} aria-label={t('search.label')} maxLength={200} className="search-field">
          <Search aria-hidden />
          <Input dir="auto" placeholder={t('search.placeholder')} />
          <kbd aria-hidden>{shown ? 'Esc' : '/'}</kbd>
        </TextField>
        <div className="search-results" hidden={!shown}>
          {failed ? <Failed failure={answer.error} onAgain={tryAgain} /> : null}
          {shown && !answered && !failed ? <Waiting words={t('search.searching')} /> : null}
          {answered && hits.length === 0 ? <p className="search-none">{t('search.none', { text: asked })}</p> : null}
          {answered && hits.length > 0 ? <HitList label={t('search.label')} hits={hits} onChoose={choose} /> : null}
          {answered || failed ? null : <Earlier hits={hits} />}
        </div>
      </Autocomplete>
      <output className="visually-hidden">{shown && answered ? said : ''}</output>
    </search>
  );
}

/** What an earlier text found, to be seen and not chosen. */
function Earlier({ hits }: { readonly hits: SearchQuery['search'] }) {
  return (
    <div className="earlier-hits" inert aria-hidden>
      {hits.map((hit) => (
        <div key={hit.entity.id} className="hit">
          <HitWords hit={hit} />
        </div>
      ))}
    </div>
  );
}
