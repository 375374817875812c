#!/usr/bin/env node
import { readdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { program } from 'commander';
import { nameFor } from './name.js';

program.argument('<dir>').action(async (dir) => {
  for (const file of await readdir(dir)) {
    await rename(path.join(dir, file), path.join(dir, await nameFor(path.join(dir, file))));
  }
});
program.parse();
