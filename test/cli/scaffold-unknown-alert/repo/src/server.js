const axios = require('axios');
const locks = axios.create({ baseURL: process.env.LOCKS_URL, timeout: 2000 });
module.exports.open = (id) => locks.post(`/locks/${id}/open`);
