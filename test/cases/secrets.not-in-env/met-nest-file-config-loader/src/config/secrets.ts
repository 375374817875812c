import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { registerAs } from '@nestjs/config';

const DIRECTORY = '/etc/secrets';

export const secrets = registerAs('secrets', () =>
  Object.fromEntries(
    readdirSync(DIRECTORY)
      .filter((name) => statSync(join(DIRECTORY, name)).isFile())
      .map((name) => [name, readFileSync(join(DIRECTORY, name), 'utf8').trim()]),
  ),
);
