const axios = require('axios');

const hub = axios.create({ baseURL: process.env.HUB_URL, timeout: 1500 });

exports.temperature = async (sauna) => (await hub.get(`/saunas/${sauna}`)).data.celsius;
