import { WinstonModule } from 'nest-winston';
import { format, transports } from 'winston';

export const sink = WinstonModule.createLogger({
  level: process.env.LEVEL ?? 'info',
  format: format.combine(format.timestamp(), format.errors({ stack: true }), format.json()),
  transports: [new transports.Console()],
});
