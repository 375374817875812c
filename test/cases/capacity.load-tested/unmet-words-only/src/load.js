import { readFileSync } from 'node:fs';
import yaml from 'js-yaml';

export function load(path) {
  const settings = yaml.load(readFileSync(path, 'utf8'));
  if (!settings.port) throw new Error('port is missing');
  return settings;
}
