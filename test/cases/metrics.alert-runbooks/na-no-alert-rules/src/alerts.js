const push = require('web-push');
const subscriptions = new Map();

exports.alertUsers = (garden) =>
  Promise.all((subscriptions.get(garden) || []).map((s) => push.sendNotification(s, 'Frost tonight, cover the plants')));
