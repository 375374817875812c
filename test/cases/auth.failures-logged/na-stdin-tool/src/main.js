import split from 'split2';
import { matches } from './match.js';

process.stdin.pipe(split(JSON.parse)).on('data', (line) => {
  if (matches(line, process.argv.slice(2))) process.stdout.write(`${JSON.stringify(line)}\n`);
});
