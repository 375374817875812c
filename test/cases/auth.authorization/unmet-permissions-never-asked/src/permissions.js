const ROLES = { admin: ['read', 'write', 'delete'], member: ['read', 'write'] };

exports.can = (user, action, contract) =>
  user.role === 'admin' || (contract.owner_id === user.sub && (ROLES[user.role] || []).includes(action));

exports.requireRole = (role) => (ctx, next) => {
  if (ctx.state.user.role !== role) ctx.throw(403);
  return next();
};
