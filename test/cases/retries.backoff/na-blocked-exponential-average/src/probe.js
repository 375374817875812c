const axios = require('axios');

const http = axios.create({ baseURL: process.env.PROBE_URL, timeout: 1500 });

exports.level = async (well) => (await http.get(`/wells/${well}`)).data.metres;
