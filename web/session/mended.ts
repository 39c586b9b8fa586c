const behind = /[)\]}>.,;:!?'"\u2018\u2019\u201c\u201d\u00ab\u00bb\u2026]+$/u;
const softBreak = /=\r?\n/;
const invisible = /[\s\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu;
const isQuoted = /^v=3d/i;
const quotedEquals = /=3d/gi;

/**
 * A fragment as it was written, of what mail programs make of it: percent-encoded, with signs behind it or an angle bracket, broken over lines,
 * with its signs as quoted-printable or HTML write them. No fragment of ours ends in such a sign or holds one, so a whole one stays as it is.
 */
export function mended(fragment: string): string {
  const written = decoded(decoded(fragment)).replaceAll('&amp;', '&');
  const plain = written.split('&').map(withoutSoftBreaks).join('&').replaceAll(invisible, '');
  const unquoted = isQuoted.test(plain) ? plain.replaceAll(quotedEquals, '=') : plain;
  const fields = unquoted.replace(behind, '').split('&');
  return fields.map(withoutStrayEquals).join('&');
}

function decoded(text: string): string {
  return text.replaceAll(/(?:%[0-9a-fA-F]{2})+/g, (written) => {
    try {
      return decodeURIComponent(written);
    } catch (error) {
      if (error instanceof URIError) return written;
      throw error;
    }
  });
}

/** A break right behind the sign that parts a field's name from its value takes no other sign away. */
function withoutSoftBreaks(field: string): string {
  const [first = '', ...others] = field.split(softBreak);
  const joined = first + others.join('');
  return others.length === 0 || joined.includes('=') ? joined : `${first}=${others.join('')}`;
}

function withoutStrayEquals(field: string): string {
  const [name = '', ...values] = field.split('=');
  return values.length === 0 ? name : `${name}=${values.join('')}`;
}
