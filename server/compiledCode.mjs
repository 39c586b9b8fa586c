import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// What is compiled is kept beside the project, so that the next start need not compile it again; where nothing can be kept, all is compiled as ever.
enableCompileCache(fileURLToPath(new URL('../.cache/code', import.meta.url)));
