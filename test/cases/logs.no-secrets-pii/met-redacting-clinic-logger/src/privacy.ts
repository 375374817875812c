export const hidden = [
  'req.headers',
  'res.headers',
  'req.query',
  'req.remoteAddress',
  '*.name',
  '*.email',
  '*.phone',
  'name',
  'email',
  'phone',
];
