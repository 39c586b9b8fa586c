import { tagOf } from '#graph-schema/generated/ontology.ts';
import { Unbroken } from '#web/parts/Unbroken.tsx';
import { useWords } from '#web/parts/useWords.ts';
import { called } from '#web/i18n/words.ts';
import { languageOf } from '#graph-schema/languages.ts';

/** A name or a text of the graph, in the direction and with the shapes of the language it is written in. */
export function Named({ text, className }: { readonly text: string; readonly className?: string }) {
  const { t } = useWords();
  return (
    <bdi lang={tagOf[languageOf(text)]} className={className}>
      <Unbroken text={called(text, t)} />
    </bdi>
  );
}
