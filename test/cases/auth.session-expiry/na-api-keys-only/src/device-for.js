import { createHash } from 'node:crypto';
import { db } from './db.js';

export async function deviceFor(key = '') {
  const digest = createHash('sha256').update(key).digest('hex');
  const found = await db.collection('devices').findOne({ digest });
  return found?._id;
}
