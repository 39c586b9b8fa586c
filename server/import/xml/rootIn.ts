const before = /<\?(?:(?!\?>).)*\?>|<!--(?:(?!-->).)*-->|\s+/suy;
const tag = /<(?:[\w.-]+:)?([\w.-]+)[\s/>]/y;

/** The name of the first element in the beginning of a text of XML, without its prefix; null where it begins with anything else. */
export function rootIn(beginning: string): string | null {
  let at = 0;
  for (;;) {
    before.lastIndex = at;
    const [found = ''] = before.exec(beginning) ?? [];
    if (found === '') break;
    at += found.length;
  }
  tag.lastIndex = at;
  return tag.exec(beginning)?.[1] ?? null;
}
