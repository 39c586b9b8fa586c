import type { LeaveOut } from '#server/export/leftOut.ts';
import { percentage } from '#server/import/followTheMoney/joined.ts';
import type { Schema } from '#server/import/followTheMoney/model.ts';
import { shareText } from '#server/import/shareIn.ts';

type Written = { readonly schema: Schema; readonly values: Map<string, string[]> };

/** Writes how much is owned, unless the record says it: as a percentage that cannot be taken for a fraction or for all of it; where the schema has no place for it, in its description. */
export function writeShare({ schema, values }: Written, share: number, leaveOut: LeaveOut): void {
  const text = shareText(share);
  if (schema.properties.has(percentage)) {
    if (!values.has(percentage)) values.set(percentage, [share > 1 ? text : `${text}%`]);
  } else if (schema.properties.has(inWords)) {
    const words = `Share: ${text}%`;
    const said = values.get(inWords) ?? [];
    if (!said.includes(words)) values.set(inWords, [...said, words]);
  } else leaveOut('SHARE');
}

const inWords = 'description';
