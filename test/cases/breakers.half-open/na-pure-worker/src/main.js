import { parse } from 'csv-parse';
import { stringify } from 'csv-stringify';
import { clean } from './clean.js';

process.stdin
  .pipe(parse({ columns: true }))
  .map(clean)
  .pipe(stringify({ header: true }))
  .pipe(process.stdout);
