import { Fragment } from 'react';
import { Named } from '#web/parts/Named.tsx';
import { sentenceParts, type SentenceNames } from '#web/parts/sentenceParts.ts';

/** A sentence of the ontology with its names, each in its own direction: '{source} is said to have left {target}'. */
export function Sentence({ template, names }: { readonly template: string; readonly names: SentenceNames }) {
  return (
    <span className="sentence">
      {sentenceParts(template, names).map(({ text, name }, index) => (
        <Fragment key={`${index}${text}`}>
          {name === null ? (
            text
          ) : (
            <strong>
              <Named text={text} />
            </strong>
          )}
        </Fragment>
      ))}
    </span>
  );
}
