import { crc32, inflateRawSync } from 'node:zlib';

/** The files of a ZIP, by its directory; each is held against its checksum. */
export function unzipped(zip: Buffer): ReadonlyMap<string, Buffer> {
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [crc, packed, length] = [zip.readUInt32LE(at + 16), zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)];
    const head = zip.readUInt32LE(at + 42);
    const begin = head + 30 + zip.readUInt16LE(head + 26) + zip.readUInt16LE(head + 28);
    const content = inflateRawSync(zip.subarray(begin, begin + packed));
    if (crc32(content) !== crc) throw new TypeError('a file of the archive is not what its checksum says');
    files.set(zip.toString('utf8', at + 46, at + 46 + length), content);
    at += 46 + length;
  }
  return files;
}
