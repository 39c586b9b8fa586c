/** What stands in brackets at the end of a name, where it is short: a line, a place. */
const ending = /^(.*\s)(\([^()]{1,24}\))$/su;

/** A text that is broken anywhere but within the short brackets at its end: "(line 8)" stays in one piece. */
export function Unbroken({ text }: { readonly text: string }) {
  const [, before, brackets] = ending.exec(text) ?? [];
  if (before === undefined || brackets === undefined) return text;
  return (
    <>
      {before}
      <span className="unbroken">{brackets}</span>
    </>
  );
}
