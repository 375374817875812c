import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';

const index = new Map<string, string[]>();

export const albums = (account: string) => index.get(account) ?? [];

export async function save(account: string, bytes: ArrayBuffer) {
  const id = randomUUID();
  await mkdir(`/data/${account}`, { recursive: true });
  await writeFile(`/data/${account}/${id}`, Buffer.from(bytes));
  index.set(account, [...albums(account), id]);
  return id;
}
