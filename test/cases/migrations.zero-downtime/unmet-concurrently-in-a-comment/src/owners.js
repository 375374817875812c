const { Sequelize } = require('sequelize');
const db = new Sequelize(process.env.DATABASE_URL);
exports.rename = (id, name) => db.query('UPDATE owners SET name = ? WHERE id = ?', { replacements: [name, id] });
