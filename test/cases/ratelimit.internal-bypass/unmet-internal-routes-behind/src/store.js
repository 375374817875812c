const members = [{ id: 1, name: 'Ada' }, { id: 2, name: 'Linus' }];

exports.all = () => members;
