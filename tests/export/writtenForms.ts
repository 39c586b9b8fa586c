/** Every way in which the letters of a text may stand in a file. */
export function writtenForms(text: string): readonly string[] {
  const composed = ['NFC', 'NFD', 'NFKC', 'NFKD'].flatMap((form) =>
    [text, text.toLowerCase(), text.toUpperCase()].map((each) => each.normalize(form)),
  );
  const encoded = composed.flatMap((each) => [
    encodeURIComponent(each),
    Array.from(each, (sign) => `&#${sign.codePointAt(0)};`).join(''),
    Array.from(each, (sign) => `&#x${(sign.codePointAt(0) ?? 0).toString(16)};`).join(''),
    Array.from({ length: each.length }, (_, at) => `\\u${each.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
    Buffer.from(each, 'utf8').toString('hex'),
    ...(['utf8', 'utf16le'] as const).flatMap((as) => [0, 1, 2].map((offset) => middleOfBase64(each, as, offset))),
  ]);
  return [...new Set([...composed, ...encoded])];
}

/** What a text is in base64, wherever it begins in what is encoded: without the letters that its neighbors share. */
function middleOfBase64(text: string, as: 'utf8' | 'utf16le', offset: number): string {
  const written = Buffer.concat([Buffer.alloc(offset), Buffer.from(text, as)])
    .toString('base64')
    .replace(/=*$/, '');
  return written.slice(offset === 0 ? 0 : offset + 1, -2);
}
