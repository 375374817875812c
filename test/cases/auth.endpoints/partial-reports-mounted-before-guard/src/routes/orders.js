const router = require('express').Router();
const { orders } = require('../store');

router.get('/:id', (req, res) => res.json(orders.get(req.params.id)));
router.post('/', (req, res) => res.status(201).json(orders.set(req.body.id, req.body) && req.body));
module.exports = router;
