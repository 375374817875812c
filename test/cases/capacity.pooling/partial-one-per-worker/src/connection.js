import mysql from 'mysql2/promise';

// One connection for the life of the worker process.
export const connection = await mysql.createConnection({
  host: process.env.MYSQL_HOST,
  user: process.env.MYSQL_USER,
  password: process.env.MYSQL_PASSWORD,
  database: 'quiz',
});

connection.on('error', () => process.exit(1));
