const { readFileSync } = require('fs');

const password = process.env.DB_PASSWORD_FILE ? readFileSync(process.env.DB_PASSWORD_FILE, 'utf8').trim() : process.env.DB_PASSWORD;

module.exports = { password };
