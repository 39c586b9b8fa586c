const field = /^(v=[1-9]\d{0,5})&sum=([0-9a-z]{1,6})~([0-9a-z]{1,7})(?:&|$)/;
const begun = /(?:^|&)sum=/;

/** Whether a fragment is as it was sealed. UNSEALED: it was never; CUT: its end is missing; CHANGED: it is another text. */
export type Seal = 'UNSEALED' | 'WHOLE' | 'CUT' | 'CHANGED';

/** A fragment with the length and the sum of what it says behind its version, so that it is known when something of it got lost. */
export function sealed(fragment: string): string {
  const [first = '', ...fields] = fragment.split('&');
  const said = fields.join('&');
  return [first, `sum=${said.length.toString(36)}~${sumOf(said)}`, ...fields].join('&');
}

/** What has become of a fragment on its way. */
export function sealOf(fragment: string): Seal {
  const [whole = '', , length = '', sum = ''] = field.exec(fragment) ?? [];
  if (whole === '') return begun.test(fragment) ? 'CUT' : 'UNSEALED';
  const said = fragment.slice(whole.length);
  const missing = Number.parseInt(length, 36) - said.length;
  if (missing > 0) return 'CUT';
  return missing === 0 && sumOf(said) === sum ? 'WHOLE' : 'CHANGED';
}

/** FNV-1a of the code units, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/): a text that was cut or mistyped has another with all but one chance in four thousand million. */
function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(36);
}
