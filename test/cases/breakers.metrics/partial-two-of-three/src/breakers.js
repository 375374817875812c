const axios = require('axios');
const CircuitBreaker = require('opossum');

const options = (name) => ({ name, timeout: 2000, errorThresholdPercentage: 50, resetTimeout: 15000 });
const get = async (url) => (await axios.get(url, { timeout: 1800 })).data;

exports.stock = new CircuitBreaker((kind) => get(`${process.env.STOCK_URL}/flowers/${kind}`), options('stock'));
exports.prices = new CircuitBreaker((kind) => get(`${process.env.PRICES_URL}/flowers/${kind}`), options('prices'));
exports.courier = new CircuitBreaker((zip) => get(`${process.env.COURIER_URL}/slots/${zip}`), options('courier'));
