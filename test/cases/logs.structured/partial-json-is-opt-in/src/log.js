import winston from 'winston';
import { config } from './config.js';

const { combine, timestamp, json, printf } = winston.format;

const text = combine(
  timestamp(),
  printf(({ timestamp: at, level, message }) => `${at} ${level.toUpperCase()} ${message}`),
);

export const log = winston.createLogger({
  level: config.log.level,
  format: config.log.format === 'json' ? combine(timestamp(), json()) : text,
  transports: [new winston.transports.Console()],
});
