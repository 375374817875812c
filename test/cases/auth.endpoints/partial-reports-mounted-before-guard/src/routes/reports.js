const router = require('express').Router();
const { turnoverByCustomer } = require('../store');

router.get('/turnover', (req, res) => res.json(turnoverByCustomer()));
module.exports = router;
