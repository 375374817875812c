module.exports = [{ title: 'Dawn', lines: 8 }, { title: 'Harbour', lines: 14 }];
