import { writeFile } from 'node:fs/promises';
export const ring = () => writeFile('/dev/bell0', '1');
