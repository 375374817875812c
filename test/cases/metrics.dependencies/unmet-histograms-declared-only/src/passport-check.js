const axios = require('axios');

const client = axios.create({ baseURL: process.env.PASSPORT_URL, timeout: 4000 });

exports.verify = async (passport) => (await client.post('/verify', { passport })).data.valid;
