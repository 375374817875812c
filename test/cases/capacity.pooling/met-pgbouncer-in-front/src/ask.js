const { Client } = require('pg');

exports.ask = async (sql, values) => {
  const client = new Client({ host: process.env.PGHOST, port: 6432, database: 'checkin' });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
};
