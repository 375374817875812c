export const settings = {
  sessionTimeout: 15 * 60_000,
  db: {
    url: process.env.DATABASE_URL,
    connectTimeout: 3_000,
    idleTimeout: 30_000,
  },
  skyUrl: process.env.SKY_URL,
};
