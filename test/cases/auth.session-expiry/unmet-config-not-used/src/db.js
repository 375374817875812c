const mysql = require('mysql2/promise');

exports.db = mysql.createPool({ uri: process.env.MYSQL_URL, connectionLimit: 10 });
