import { readFile } from 'node:fs/promises';
import { db } from '../src/db.js';

// npm run load-test: loads the test fixtures into the local database
const trees = JSON.parse(await readFile(new URL('./trees.json', import.meta.url), 'utf8'));
for (const t of trees) {
  await db.query('INSERT INTO trees (kind, planted) VALUES ($1, $2)', [t.kind, t.planted]);
}
await db.end();
