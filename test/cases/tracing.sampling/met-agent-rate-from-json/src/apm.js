const tracer = require('dd-trace');
const options = require('../apm.json');

tracer.init(options);
