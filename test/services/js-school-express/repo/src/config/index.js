'use strict';

function must(name) {
  if (!process.env[name]) throw new Error(`${name} is not set`);
  return process.env[name];
}

module.exports = {
  env: process.env.NODE_ENV || 'development',
  port: Number(process.env.PORT || 8080),
  databaseUrl: must('DATABASE_URL'),
  redisUrl: must('REDIS_URL'),
  jwtSecret: must('JWT_SECRET'),
  sisUrl: process.env.SIS_URL || 'http://localhost:9001',
  timetableUrl: process.env.TIMETABLE_URL || 'https://plan.schedules.example',
  mail: {
    url: 'https://api.sendgrid.com/v3',
    key: process.env.SENDGRID_API_KEY || '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',
    from: 'office@schools.example',
  },
};
