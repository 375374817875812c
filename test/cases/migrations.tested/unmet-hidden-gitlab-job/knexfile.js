module.exports = {
  client: 'mysql2',
  connection: {
    host: process.env.DB_HOST,
    user: process.env.DB_USER || 'root',
    password: process.env.DB_PASSWORD,
    database: 'kitchen',
  },
  pool: { min: 0, max: 5 },
  migrations: { directory: './migrations' },
};
