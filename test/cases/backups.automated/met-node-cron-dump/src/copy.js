const { promisify } = require('util');
const { exec } = require('child_process');
const run = promisify(exec);

async function copyAway() {
  const name = new Date().toISOString();
  await run(`pg_dump -Fc parcels | aws s3 cp - s3://acme-parcels-backup/${name}.dump`);
}

module.exports = { copyAway };
