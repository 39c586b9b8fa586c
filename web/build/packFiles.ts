import { glob, readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Puts the best Brotli and gzip of every file of a folder that is text beside it (NAME.br, NAME.gz), so that nobody has to do so as it is asked for. */
export async function packFiles(folder: string): Promise<void> {
  for await (const name of glob(['*.html', 'assets/*.{js,css,svg,json}'], { cwd: folder })) {
    const body = await readFile(`${folder}/${name}`);
    const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
    await writeFile(`${folder}/${name}.br`, await promisify(brotliCompress)(body, { params }));
    await writeFile(`${folder}/${name}.gz`, await promisify(gzip)(body, { level: 9 }));
  }
}
