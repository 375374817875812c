const { Router } = require('express');
const { Invoice } = require('./models');

const router = Router();
router.get('/revenue', async (req, res) => {
  res.json(await Invoice.aggregate([{ $group: { _id: '$customer', total: { $sum: '$cents' } } }]));
});
router.get('/overdue', async (req, res) => {
  res.json(await Invoice.find({ dueAt: { $lt: new Date() }, paid: false }));
});
module.exports = router;
