'use strict';

const Queue = require('bull');
const config = require('../config');

const defaultJobOptions = { attempts: 3, backoff: 60_000, removeOnComplete: 500 };

const invites = new Queue('invites', config.redisUrl, { defaultJobOptions });
const reports = new Queue('reports', config.redisUrl, { defaultJobOptions });
const upkeep = new Queue('upkeep', config.redisUrl, { defaultJobOptions });

module.exports = { invites, reports, upkeep };
