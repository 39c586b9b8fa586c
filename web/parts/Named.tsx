import { tagOf } from '#web/i18n/direction.ts';

/** A name or a text of the graph, in the direction and with the shapes of the language it is written in. */
export function Named({ text, className }: { readonly text: string; readonly className?: string }) {
  return (
    <bdi lang={tagOf(text)} className={className}>
      {text}
    </bdi>
  );
}
