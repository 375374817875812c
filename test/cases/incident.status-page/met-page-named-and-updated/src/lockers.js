const lockers = new Map([['z-1', { id: 'z-1', free: 12 }]]);
exports.get = (id) => lockers.get(id);
