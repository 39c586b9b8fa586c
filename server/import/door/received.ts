import { mkdir, mkdtemp, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ImportMisasked, mostHeadBytes, readAsked, type AskedOfImport } from '#server/import/door/askedOfImport.ts';
import { Failure } from '#server/engine/failure.ts';

/** Where files lie while they are imported, how many bytes of them there may be at once, and how slowly they may come. */
export type ImportPlace = { readonly folder: string; readonly mostBytes: number; readonly pace?: Pace };

/** Files that were received. called: what messages call each path; remove: takes all of it off the disk. */
export type Received = {
  readonly asked: AskedOfImport;
  readonly files: readonly string[];
  readonly mapping: string | null;
  readonly called: readonly (readonly [path: string, name: string])[];
  remove: () => Promise<void>;
};

/** More was sent than is taken. */
export class ImportTooLarge extends Failure {
  readonly code = 'IMPORT_TOO_LARGE';
  constructor(mostBytes: number) {
    super(
      `the files are larger than the ${mostBytes.toLocaleString('en')} bytes that are taken at once; nothing was written. Divide them, or allow more with ISNAD_IMPORT_MB`,
    );
  }
}

/** The connection ended before all that was announced had come. */
class ImportCut extends Failure {
  readonly code = 'IMPORT_CUT';
  constructor() {
    super('the files ended before all that was announced had come; nothing was written. Send them again');
  }
}

/** The files come too slowly to wait for their end. */
class ImportSlow extends Failure {
  readonly code = 'IMPORT_SLOW';
  constructor({ bytesPerSecond }: Pace) {
    super(
      `the files come more slowly than ${bytesPerSecond.toLocaleString('en')} bytes a second; nothing was written. Send them over a faster line, or pack them into a ZIP`,
    );
  }
}

/** There is no room for the files. */
export class ImportNoRoom extends Failure {
  readonly code = 'IMPORT_NO_ROOM';
  constructor(folder: string, options?: ErrorOptions) {
    super(`the files cannot be kept in ${folder} while they are read; nothing was written. See to its disk and its permissions`, options);
  }
}

/** How slowly files may come. patience: for how many milliseconds they may stay away in all, besides what so many bytes a second take. What is waited for here alone counts, not what this machine takes to keep them. */
type Pace = { readonly patience: number; readonly bytesPerSecond: number };

const usualPace: Pace = { patience: 30_000, bytesPerSecond: 8_000 };

type Body = AsyncIterable<Uint8Array> | readonly Uint8Array[];

/** Writes the files of a body into a folder of their own, piece by piece, which nobody else may read. Throws ImportMisasked, ImportTooLarge, ImportCut, ImportSlow, ImportNoRoom, and leaves nothing then. */
export async function received(body: Body, { folder, mostBytes, pace = usualPace }: ImportPlace): Promise<Received> {
  const pieces = piecesOf(body, pace);
  const asked = readAsked(await pieces.line(mostHeadBytes));
  if (asked.files.reduce((sum, { bytes }) => sum + bytes, 0) > mostBytes) throw new ImportTooLarge(mostBytes);
  const home = await ofDisk(folder, () =>
    mkdir(folder, { recursive: true, mode: 0o700 }).then(() => mkdtemp(join(folder, `${process.pid}-`))),
  );
  const remove = (): Promise<void> => rm(home, { recursive: true, force: true });
  try {
    const files: string[] = [];
    const called: [string, string][] = [];
    for (const [index, { name, bytes, called: as = name }] of asked.files.entries()) {
      const path = join(home, String(index), name);
      await ofDisk(folder, () => mkdir(join(home, String(index)), { mode: 0o700 }));
      await writeFile(folder, path, pieces.next(bytes));
      files.push(path);
      called.push([path, as]);
    }
    if (!(await pieces.isOver())) throw new ImportMisasked('more bytes follow than the files are announced with; nothing was written');
    if (asked.mapping === null) return { asked, files, mapping: null, called, remove };
    const mapping = join(home, 'mapping');
    await writeFile(folder, mapping, [Buffer.from(asked.mapping.text)]);
    called.push([mapping, asked.mapping.called]);
    return { asked, files, mapping, called, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Takes away what a process that was killed has left. */
export async function clearLeft(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const left = names.filter((name) => {
    const [, pid] = /^(\d+)-/u.exec(name) ?? [];
    return pid !== undefined && (Number(pid) === process.pid || !lives(Number(pid)));
  });
  await Promise.all(left.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function writeFile(folder: string, path: string, chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<void> {
  const file = await ofDisk(folder, () => open(path, 'wx', 0o600));
  try {
    for await (const chunk of chunks) await ofDisk(folder, () => file.writeFile(chunk));
  } finally {
    await file.close();
  }
}

async function ofDisk<Answer>(folder: string, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (cause) {
    throw new ImportNoRoom(folder, { cause });
  }
}

/** Reads a body in order. Throws ImportCut where it ends too early, or breaks off, and ImportSlow where it comes too slowly. */
function piecesOf(
  body: Body,
  pace: Pace,
): {
  line: (most: number) => Promise<string>;
  next: (bytes: number) => AsyncIterable<Uint8Array>;
  isOver: () => Promise<boolean>;
} {
  const chunks = chunksOf(body);
  let rest: Uint8Array = new Uint8Array();
  let [waited, came] = [0, 0];
  async function more(): Promise<boolean> {
    const began = performance.now();
    const left = pace.patience + (came / pace.bytesPerSecond) * 1_000 - waited;
    const { value, done } = await inTime(chunks.next(), left, pace);
    waited += performance.now() - began;
    if (done === true) return false;
    came += value.length;
    rest = value;
    return true;
  }
  return {
    async line(most) {
      const parts: Uint8Array[] = [];
      for (let length = 0; length <= most;) {
        const end = rest.indexOf(10);
        const part = end === -1 ? rest : rest.subarray(0, end);
        parts.push(part);
        length += part.length;
        rest = end === -1 ? new Uint8Array() : rest.subarray(end + 1);
        if (end !== -1 && length <= most) return Buffer.concat(parts).toString('utf8');
        if (length <= most && !(await more())) throw new ImportCut();
      }
      throw new ImportMisasked(`the first line of the body is longer than ${most.toLocaleString('en')} bytes`);
    },
    async *next(bytes) {
      for (let left = bytes; left > 0;) {
        if (rest.length === 0 && !(await more())) throw new ImportCut();
        const part = rest.subarray(0, left);
        rest = rest.subarray(part.length);
        left -= part.length;
        yield part;
      }
    },
    async isOver() {
      while (rest.length === 0) if (!(await more())) return true;
      return false;
    },
  };
}

async function inTime<Answer>(coming: Promise<Answer>, milliseconds: number, pace: Pace): Promise<Answer> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new ImportSlow(pace)), Math.max(0, milliseconds));
  try {
    return await Promise.race([
      coming.catch(() => {
        throw new ImportCut();
      }),
      promise,
    ]);
  } finally {
    clearTimeout(timer);
  }
}

async function* chunksOf(body: Body): AsyncGenerator<Uint8Array, void> {
  for await (const chunk of body) yield chunk;
}
