import { createWriteStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { chance } from '#tests/bench/chance.ts';

/** A table of transfers between accounts, and the mappings that read it, ours and one of FollowTheMoney: each row is a payment that moved from one account to another. */
export type Transfers = { readonly table: string; readonly mapping: string; readonly followTheMoney: string; readonly rows: number };

const seed = 7;
const transfersAnAccount = 6;
const mapping = `title: Transfers between fictional accounts
publisher: A generator of transfers
tables:
  - entities:
      from: { kind: ORGANIZATION, as: account, key: sourceNodeId, names: { template: "Holder of account {sourceNodeId}" } }
      to: { kind: ORGANIZATION, as: account, key: targetNodeId, names: { template: "Holder of account {targetNodeId}" } }
      transfer: { kind: MONEY_FLOW, amount: { column: value, currency: USD, decimal: "." }, other: time }
    ties:
      - { type: PAYS, from: from, to: transfer }
      - { type: PAID_TO, from: transfer, to: to }
`;

const account = (column: string) =>
  `{ schema: Organization, key: ${column}, properties: { name: { template: "Holder of account {{${column}}}" } } }`;
const followTheMoney = (table: string) => `transfers:
  label: Transfers between fictional accounts
  queries:
    - csv_url: ${table}
      entities:
        from: ${account('sourceNodeId')}
        to: ${account('targetNodeId')}
        transfer:
          schema: Payment
          keys: [sourceNodeId, targetNodeId, value, time]
          properties: { payer: { entity: from }, beneficiary: { entity: to }, amountUsd: { column: value }, programme: { column: time } }
`;

/** As many transfers between fictional accounts as are asked for, in the columns of AMLSim: six an account, by a power law, each its own row. prefix: that of both files. */
export async function writtenTransfers(rows: number, prefix: string): Promise<Transfers> {
  const accounts = Math.ceil(rows / transfersAnAccount);
  const accountOf = (purpose: number, n: number) => Math.floor(accounts * chance(seed, purpose, n) ** 2);
  function* lines(): Generator<string> {
    yield 'sourceNodeId,targetNodeId,value,time\n';
    for (let n = 0; n < rows; n += 1) {
      const [from, to] = [accountOf(1, n), accountOf(2, n)];
      yield `${from},${to === from ? (to + 1) % accounts : to},${(1 + chance(seed, 3, n) * 500).toFixed(2)},${1 + Math.floor((200 * n) / rows)}\n`;
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(`${prefix}.csv`));
  return writtenMappings(`${prefix}.csv`, prefix, rows);
}

/** The transfers of AMLSim, from its own transactions.csv. */
export async function transfersOfAmlSim(table: string, prefix: string): Promise<Transfers> {
  const rows = (await readFile(table, 'utf8')).trim().split('\n').length - 1;
  return writtenMappings(table, prefix, rows);
}

async function writtenMappings(table: string, prefix: string, rows: number): Promise<Transfers> {
  const [own, other] = [`${prefix}-mapping.yaml`, `${prefix}-ftm.yml`];
  await writeFile(own, mapping);
  await writeFile(other, followTheMoney(basename(table)));
  return { table, mapping: own, followTheMoney: other, rows };
}
