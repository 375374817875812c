const { Router } = require('express');
const Project = require('./project');

const router = Router();
router.use((req, res, next) => (req.me.role === 'admin' ? next() : res.sendStatus(403)));
router.get('/projects', async (req, res) => res.json(await Project.find()));
router.delete('/projects/:id', async (req, res) => {
  await Project.deleteOne({ _id: req.params.id });
  res.sendStatus(204);
});

module.exports = router;
