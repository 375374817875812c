module.exports = new Map(Object.entries(JSON.parse(process.env.CREW_JSON || '{}')));
