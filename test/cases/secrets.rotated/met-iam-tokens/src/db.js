const { Signer } = require('@aws-sdk/rds-signer');
const { Pool } = require('pg');

const signer = new Signer({ hostname: process.env.DB_HOST, port: 5432, username: 'tolls', region: 'eu-north-1' });

module.exports = new Pool({ host: process.env.DB_HOST, user: 'tolls', password: () => signer.getAuthToken(), ssl: true });
