'use strict';

const common = { dialect: 'mysql', use_env_variable: 'DATABASE_URL' };

module.exports = { development: common, test: common, production: common };
