import winston from 'winston';

const { combine, timestamp, printf, colorize } = winston.format;

export const logger = winston.createLogger({
  level: 'info',
  format: combine(
    colorize(),
    timestamp(),
    printf((entry) => `${entry.timestamp} [${entry.level}] ${entry.message}`),
  ),
  transports: [new winston.transports.Console()],
});
