import type { Logger } from 'pino';

const LINES_PER_PAGE = 40;

export function render(lines: number[], log: Logger): number {
  if (lines.length === 0) log.warn('invoice without lines');
  return Math.max(1, Math.ceil(lines.length / LINES_PER_PAGE));
}
