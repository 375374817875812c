const axios = require('axios');
const CircuitBreaker = require('opossum');

const options = { timeout: 2000, errorThresholdPercentage: 50, resetTimeout: 15000 };

exports.donors = new CircuitBreaker(async (id) => (await axios.get(`${process.env.DONORS_URL}/${id}`, { timeout: 1800 })).data, { ...options, name: 'donors' });
exports.sites = new CircuitBreaker(async (zip) => (await axios.get(`${process.env.SITES_URL}/near/${zip}`, { timeout: 1800 })).data, { ...options, name: 'sites' });
