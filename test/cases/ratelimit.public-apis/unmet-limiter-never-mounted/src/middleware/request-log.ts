import { logger } from 'hono/logger';
export const requestLog = logger();
