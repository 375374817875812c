const cron = require('node-cron');
const { copyAway } = require('./copy');

cron.schedule('15 2 * * *', async () => {
  await copyAway();
});
