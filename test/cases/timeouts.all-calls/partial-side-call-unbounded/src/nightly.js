const axios = require('axios');
const cron = require('node-cron');

cron.schedule('15 2 * * *', async () => {
  await axios.post('https://reports.busverband.org/upload', { day: new Date().toISOString().slice(0, 10) });
});
