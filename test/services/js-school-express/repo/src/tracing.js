'use strict';

const tracer = require('dd-trace').init({
  service: process.env.DD_SERVICE || 'school-records',
  logInjection: false,
});

module.exports = tracer;
