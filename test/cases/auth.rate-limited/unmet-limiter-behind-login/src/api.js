const router = require('express').Router();
router.get('/tickets', (req, res) => res.json([{ id: 1, agent: req.agent }]));
module.exports = router;
