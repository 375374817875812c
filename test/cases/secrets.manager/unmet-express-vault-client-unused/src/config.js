import 'dotenv/config';

export const config = {
  port: Number(process.env.PORT ?? 8080),
  db: {
    host: process.env.DB_HOST,
    user: process.env.DB_USER,
    password: process.env.DB_PASSWORD,
  },
  weatherKey: process.env.WEATHER_KEY,
};
