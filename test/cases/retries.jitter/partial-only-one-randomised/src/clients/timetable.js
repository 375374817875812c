const retry = require('async-retry');
const axios = require('axios');
const log = require('../log');

const http = axios.create({ baseURL: process.env.TIMETABLE_URL, timeout: 1500 });

exports.departures = (station) =>
  retry(async () => (await http.get(`/stations/${station}/departures`)).data, {
    retries: 3,
    factor: 2,
    minTimeout: 200,
    randomize: true,
    onRetry: (err, n) => log.warn({ station, n, reason: err.message }, 'timetable again'),
  });
