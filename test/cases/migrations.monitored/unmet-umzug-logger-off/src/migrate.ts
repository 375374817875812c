import { SequelizeStorage, Umzug } from 'umzug';
import { sequelize } from './db';

const umzug = new Umzug({
  migrations: { glob: 'dist/migrations/*.js' },
  context: sequelize.getQueryInterface(),
  storage: new SequelizeStorage({ sequelize }),
  logger: undefined,
});

umzug
  .up()
  .then(() => sequelize.close())
  .catch(() => process.exit(1));
