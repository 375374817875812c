const { readFileSync } = require('fs');
const { join } = require('path');

const dir = '/run/secrets';
module.exports = (name) => readFileSync(join(dir, name), 'utf8').trim();
