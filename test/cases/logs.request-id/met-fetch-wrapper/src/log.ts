import winston from 'winston';
import { als } from './ctx';
const withId = winston.format((info) => {
  info.requestId = als.getStore()?.requestId;
  return info;
});
export const log = winston.createLogger({ format: winston.format.combine(withId(), winston.format.json()), transports: [new winston.transports.Console()] });
