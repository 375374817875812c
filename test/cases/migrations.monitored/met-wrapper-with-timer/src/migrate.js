const logger = require('pino')();
const knex = require('knex')({ client: 'pg' });

async function main() {
  const began = process.hrtime.bigint();
  try {
    const [batch, names] = await knex.migrate.latest();
    logger.info({ batch, names, tookMs: Number(process.hrtime.bigint() - began) / 1e6 }, 'schema is up to date');
  } catch (err) {
    logger.error({ err }, 'schema change failed');
    throw err;
  }
}

main();
