import { DataSource } from 'typeorm';
import configuration from '../core/configuration';

const { database } = configuration();

export default new DataSource({
  type: 'postgres',
  host: database.host,
  username: database.username,
  password: database.password,
  database: database.name,
  migrations: [`${__dirname}/migrations/*.{ts,js}`],
  migrationsTransactionMode: 'each',
});
