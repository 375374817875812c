function openIncident(req, res) { res.json({}); }
module.exports = { openIncident };
