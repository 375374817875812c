const mysql = require('mysql2/promise');
const pool = mysql.createPool({ uri: process.env.DB_URL, connectionLimit: 4 });

exports.moveToClass = (editor, pupilId, classId) =>
  pool.execute('UPDATE pupil SET class_id = ?, edited_by = ? WHERE id = ?', [classId, editor, pupilId]);

exports.add = (editor, name, classId) =>
  pool.execute('INSERT INTO pupil (name, class_id, edited_by) VALUES (?, ?, ?)', [name, classId, editor]);
