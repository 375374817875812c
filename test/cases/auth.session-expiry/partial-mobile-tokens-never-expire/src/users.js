module.exports = new Map(Object.entries(JSON.parse(process.env.USERS_JSON || '{}')));
