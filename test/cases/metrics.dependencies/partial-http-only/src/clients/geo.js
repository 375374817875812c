const axios = require('axios');
const instrument = require('./instrument');

const http = instrument(axios.create({ baseURL: process.env.GEO_URL, timeout: 2000 }), 'geo');

exports.locate = async (address) => (await http.get('/locate', { params: { address } })).data;
