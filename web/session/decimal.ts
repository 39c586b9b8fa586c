/** The exact sum of decimal numbers as the API writes them ('200000', '2747023352.35'), without needless zeros. */
export function addDecimals(decimals: readonly string[]): string {
  const places = Math.max(0, ...decimals.map((each) => each.split('.')[1]?.length ?? 0));
  const whole = decimals.map((each) => {
    const [units = '0', parts = ''] = each.split('.');
    return BigInt(units + parts.padEnd(places, '0'));
  });
  const sum = whole.reduce((total, each) => total + each, 0n);
  const text = sum.toString().padStart(places + 1, '0');
  if (places === 0) return text;
  return `${text.slice(0, -places)}.${text.slice(-places)}`.replace(/\.?0+$/, '');
}
