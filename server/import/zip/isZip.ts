/** Whether bytes begin as a ZIP does, and every workbook that is packed as one. */
export function isZip(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004';
}
