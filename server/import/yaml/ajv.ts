import { Ajv2020 } from 'ajv/dist/2020.js';

/** A compiler of our JSON Schemas, which says everything that is wrong and with what schema and data. */
export function createAjv(): Ajv2020 {
  return new Ajv2020({
    allErrors: true,
    verbose: true,
    discriminator: true,
    allowUnionTypes: true,
    ownProperties: true,
    strictRequired: false,
  });
}
