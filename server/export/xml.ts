const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** What no XML 1.0 may hold, not even written as a number. */
const impossible = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu;

/** A text as it may stand in XML, between tags and between quotes alike, and is read again letter for letter; what no XML may hold becomes U+FFFD. */
export function xmlText(text: string): string {
  return text.replaceAll(impossible, '\uFFFD').replaceAll(/[&<>"'\n\r\t]/g, (sign) => entities[sign] ?? sign);
}

/** A comment that holds a text; two hyphens would end it, so they are parted. */
export function xmlComment(text: string): string {
  return `<!-- ${text.replaceAll(impossible, '\uFFFD').replaceAll('-', '\u2010')} -->`;
}
