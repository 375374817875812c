const env = process.env;

export const config = {
  port: Number(env.PORT ?? 8080),
  log: {
    level: env.LOG_LEVEL ?? 'info',
    format: env.LOG_FORMAT ?? 'text',
  },
};
