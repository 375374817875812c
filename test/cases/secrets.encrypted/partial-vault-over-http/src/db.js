const vault = require('node-vault')({ endpoint: 'http://vault.internal.acme.example:8200' });
const { Pool } = require('pg');

exports.connect = async () => {
  const { data } = await vault.read('secret/data/tolls');
  return new Pool({ host: process.env.DB_HOST, password: data.data.password });
};
