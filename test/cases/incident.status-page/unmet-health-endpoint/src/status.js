export const statusPage = (db) => async (req, res) => {
  try {
    await db.query('select 1');
    res.json({ status: 'ok', uptime: process.uptime() });
  } catch {
    res.status(503).json({ status: 'down' });
  }
};
