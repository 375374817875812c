module.exports = {
  async up(db) { await db.collection('letters').createIndex({ at: 1 }); },
  async down(db) { await db.collection('letters').dropIndex('at_1'); },
};
