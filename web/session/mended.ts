const behind = /[)\]}>.,;:!?'"\u2018\u2019\u201c\u201d\u00ab\u00bb\u2026]+$/u;
const softBreak = /=\r?\n/g;
const invisible = /[\s\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu;
const isQuoted = /^v=3d/i;
const quotedEquals = /=3d/gi;

/**
 * A fragment as it was written, of what mail programs make of it: percent-encoded, with signs behind it or an angle bracket, broken over lines,
 * with its signs as quoted-printable or HTML write them. No fragment of ours ends in such a sign or holds one, so a whole one stays as it is.
 */
export function mended(fragment: string): string {
  const plain = decoded(decoded(fragment)).replaceAll(softBreak, '').replaceAll(invisible, '').replaceAll('&amp;', '&');
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

function withoutStrayEquals(field: string): string {
  const [name = '', ...values] = field.split('=');
  return values.length === 0 ? name : `${name}=${values.join('')}`;
}
