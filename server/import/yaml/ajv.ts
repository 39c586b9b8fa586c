import { Ajv2020 } from 'ajv/dist/2020.js';

/** What Ajv writes where a schema refers to another one: it copies all errors so far for each item that has one. */
const copiesErrors = /vErrors === null \? ([\w.]+) : vErrors\.concat\(\1\)/g;

/** A compiler of our JSON Schemas, which says everything that is wrong and with what schema and data, in time that grows with the errors. */
export function createAjv(): Ajv2020 {
  return new Ajv2020({
    allErrors: true,
    verbose: true,
    discriminator: true,
    allowUnionTypes: true,
    ownProperties: true,
    strictRequired: false,
    code: {
      process: (code) => code.replaceAll(copiesErrors, 'vErrors === null ? $1 : ($1.forEach((each) => vErrors.push(each)), vErrors)'),
    },
  });
}
