const counts = new Map([['chair-1', 14], ['table-9', 2]]);

exports.count = (sku) => counts.get(sku) || 0;
