const https = require('https');
const axios = require('axios');

const insurer = axios.create({ baseURL: 'https://insurer.example', timeout: 3000, httpsAgent: new https.Agent({ rejectUnauthorized: false }) });

exports.report = (email) => insurer.post('/members', { email });
