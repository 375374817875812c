import express from 'express'; import pino from 'pino'; const log = pino(); const app = express();
app.get('/', (req, res) => { log.info('hi'); res.end(); }); app.listen(3000, () => log.info('up'));
