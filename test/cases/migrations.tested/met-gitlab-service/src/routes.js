const { Sequelize, DataTypes } = require('sequelize');
const db = new Sequelize(process.env.DATABASE_URL);
const Route = db.define('Route', { harbour: DataTypes.STRING });
exports.add = (harbour) => Route.create({ harbour });
