import { crc32, deflateRawSync } from 'node:zlib';

/** What an archive says of an entry besides its bytes, where that is to be untrue. */
export type Lies = { readonly size?: number; readonly flags?: number };

/** A ZIP archive of texts by their names. */
export function zipOf(entries: readonly (readonly [name: string, text: string | Uint8Array, lies?: Lies])[]): Buffer {
  const [parts, list]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [name, text, { size, flags = 0x0800 } = {}] of entries) {
    const bytes = Buffer.from(text);
    const packed = deflateRawSync(bytes);
    const named = Buffer.from(name);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(flags, 2);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(bytes), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(size ?? bytes.length, 18);
    head.writeUInt16LE(named.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), head, named, packed]);
    parts.push(local);
    list.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), head, tail, named);
    offset += local.length;
  }
  const central = Buffer.concat(list);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, central, Buffer.from('PK\u0005\u0006'), end]);
}
