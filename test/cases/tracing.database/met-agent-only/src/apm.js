const agent = require('dd-trace');

module.exports = agent.init({ service: 'bread-stalls', env: process.env.STAGE, sampleRate: 0.5 });
