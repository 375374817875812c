exports.up = async ({ context: q }) => { await q.createTable('boats', { id: 'INTEGER' }); };
exports.down = async ({ context: q }) => { await q.dropTable('boats'); };
