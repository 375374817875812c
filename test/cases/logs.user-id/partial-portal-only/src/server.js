const express = require('express');
const log = require('pino')();
const { signedIn } = require('./signed-in');

const app = express();
app.use(express.json());
app.use(signedIn);
app.use('/portal', require('./portal')(log));
app.use('/landlord', require('./landlord')(log));
app.listen(8080, () => log.info('rent-portal up'));
