const { Router } = require('express');
const Project = require('./project');

const router = Router();

router.param('project', async (req, res, next, id) => {
  req.project = await Project.findById(id).catch(() => null);
  if (!req.project || String(req.project.owner) !== req.me.sub) return res.sendStatus(404);
  next();
});

router.get('/', async (req, res) => res.json(await Project.find({ owner: req.me.sub })));
router.post('/', async (req, res) => {
  res.status(201).json(await Project.create({ name: req.body.name, owner: req.me.sub }));
});
router.get('/:project', (req, res) => res.json(req.project));
router.put('/:project', async (req, res) => res.json(await req.project.set({ name: req.body.name }).save()));
router.delete('/:project', async (req, res) => {
  await req.project.deleteOne();
  res.sendStatus(204);
});

module.exports = router;
