const { Umzug, SequelizeStorage } = require('umzug');
const { Sequelize } = require('sequelize');
const logger = require('pino')();

const sequelize = new Sequelize(process.env.DATABASE_URL);
const umzug = new Umzug({
  migrations: { glob: 'migrations/*.js' },
  context: sequelize.getQueryInterface(),
  storage: new SequelizeStorage({ sequelize }),
  logger,
});

umzug.up().catch(() => process.exit(1));
