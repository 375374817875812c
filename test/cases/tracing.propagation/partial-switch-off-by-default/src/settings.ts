export const settings = {
  port: Number(process.env.PORT ?? 8080),
  tracing: (process.env.TRACING ?? 'off') === 'on',
  weatherUrl: process.env.WEATHER_URL ?? 'http://weather:8080',
};
