const express = require('express'); const StatsD = require('hot-shots');
const statsd = process.env.METRICS_OFF === '1' ? null : new StatsD({ prefix: 'shop.' });
const app = express();
app.post('/orders', (req, res) => { statsd?.increment('orders.placed'); res.end(); }); app.listen(3000);
