module.exports = {
  ci: { client: 'better-sqlite3', connection: { filename: ':memory:' } },
  production: { client: 'pg', connection: process.env.DATABASE_URL },
};
