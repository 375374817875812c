const axios = require('axios');
const Redis = require('ioredis');
const guard = require('./guard');

const cache = new Redis(process.env.REDIS_URL, { commandTimeout: 500 });
const cabins = axios.create({ baseURL: process.env.CABINS_URL, timeout: 2000 });
const fx = axios.create({ baseURL: process.env.FX_URL, timeout: 2000 });

exports.remembered = guard('cache-read', (key) => cache.get(key));
exports.remember = guard('cache-write', (key, value) => cache.set(key, value, 'EX', 60));
exports.freeCabins = guard('cabins', async (ship) => (await cabins.get(`/ships/${ship}/free`)).data);
exports.rate = guard('fx', async (code) => (await fx.get(`/rates/${code}`)).data.rate);
