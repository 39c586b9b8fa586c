import { Fragment } from 'react';
import { Named } from '#web/parts/Named.tsx';

/** A sentence of the ontology with its two names, each in its own direction: '{source} is said to have left {target}'. */
export function Sentence({ template, source, target }: { readonly template: string; readonly source: string; readonly target: string }) {
  return (
    <span className="sentence">
      {template.split(/(\{source\}|\{target\})/).map((part, index) => {
        const name = new Map([
          ['{source}', source],
          ['{target}', target],
        ]).get(part);
        return (
          <Fragment key={`${index}${part}`}>
            {name === undefined ? (
              part
            ) : (
              <strong>
                <Named text={name} />
              </strong>
            )}
          </Fragment>
        );
      })}
    </span>
  );
}
