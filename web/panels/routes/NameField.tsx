import { useEffect, useRef, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Input } from 'react-aria-components/Input';
import { TextField } from 'react-aria-components/TextField';
import type { EntityKind } from '#graph-schema/generated/ontology.ts';
import { Failed } from '#web/parts/Failed.tsx';
import { firstMeant, HitList } from '#web/panels/search/HitList.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { useSearch } from '#web/panels/search/searchAnswers.ts';
import { useWords } from '#web/parts/useWords.ts';

const pause = 120;

/** A field for a name, with what the search suggests for what is typed. kinds: those that are looked among, null for all. Enter takes the first, where it may be who is meant or an arrow key was pressed; nothing that an earlier text found can be taken. */
export function NameField({
  label,
  focused,
  kinds = null,
  onChoose,
  onLeave,
}: {
  readonly label: string;
  readonly focused: boolean;
  readonly kinds?: readonly EntityKind[] | null;
  readonly onChoose: (id: string) => void;
  readonly onLeave?: () => void;
}) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const moved = useRef(false);
  const answer = useSearch(asked, kinds);
  const shown = typed.trim() !== '';
  const answered = shown && asked === typed.trim() && answer.isSuccess && !answer.isPlaceholderData;
  const failed = asked === typed.trim() && answer.isError;
  const hits = answered ? answer.data.search : [];
  const first = firstMeant(hits);
  const said = first || hits.length === 0 ? t('search.hits', { count: hits.length }) : t('search.nobody');

  useEffect(() => {
    const later = setTimeout(() => setAsked(typed.trim()), pause);
    return () => clearTimeout(later);
  }, [typed]);

  useEffect(() => {
    if (!focused) return undefined;
    const soon = setTimeout(() => input.current?.focus());
    return () => clearTimeout(soon);
  }, [focused]);

  function type(text: string): void {
    moved.current = false;
    setTyped(text);
  }

  function leave(): void {
    setTyped('');
    onLeave?.();
  }

  return (
    <div
      ref={box}
      className="name-field"
      onBlur={(event) => event.nativeEvent.isTrusted && !box.current?.contains(event.relatedTarget) && leave()}
      onKeyDownCapture={(event) => {
        if (event.key.startsWith('Arrow')) moved.current = true;
        const takesNobody = event.key === 'Enter' && !first && !moved.current;
        if (event.key !== 'Escape' && !takesNobody) return;
        if (!takesNobody) leave();
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <Autocomplete inputValue={typed} onInputChange={type}>
        <TextField aria-label={label} maxLength={200} className="search-field">
          <Input ref={input} dir="auto" placeholder={t('routes.name')} />
        </TextField>
        <div className="search-results" hidden={!shown}>
          {failed ? <Failed failure={answer.error} onAgain={() => void answer.refetch()} /> : null}
          {shown && !answered && !failed ? <Waiting words={t('search.searching')} /> : null}
          {answered && hits.length === 0 ? <p className="search-none">{t('search.none', { text: asked })}</p> : null}
          {hits.length > 0 ? <HitList label={label} hits={hits} onChoose={onChoose} /> : null}
        </div>
      </Autocomplete>
      <output className="visually-hidden">{answered ? said : ''}</output>
    </div>
  );
}
