const all = new Map();

export const byId = (id) => all.get(id);
