const axios = require('axios');
exports.work = async (log, id) => { log.info('asking'); const { data } = await axios.get('http://x/a', { timeout: 100, headers: { 'x-request-id': id } }); log.info('asked'); return data; };
