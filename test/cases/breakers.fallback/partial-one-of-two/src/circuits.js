const axios = require('axios');
const CircuitBreaker = require('opossum');

const options = { timeout: 2000, errorThresholdPercentage: 50, resetTimeout: 15000 };
const get = async (url) => (await axios.get(url, { timeout: 1800 })).data;

const suggestions = new CircuitBreaker((guest) => get(`${process.env.SUGGEST_URL}/guests/${guest}`), options);
suggestions.fallback(() => ['Waterloo', 'Dancing Queen', 'Bohemian Rhapsody']);

const lyrics = new CircuitBreaker((song) => get(`${process.env.LYRICS_URL}/songs/${song}`), options);

module.exports = { suggestions, lyrics };
