'use strict';

const got = require('got');
const config = require('../config');
const logger = require('./logger');

const MAX_FAILURES = 5;
const OPEN_FOR_MS = 30_000;

const base = got.extend({
  timeout: { request: 5_000 },
  responseType: 'json',
  hooks: {
    beforeError: [
      (error) => {
        const { method, url } = error.options;
        logger.error('outbound call failed', { name: error.name, code: error.code, method, host: url && url.host });
        return error;
      },
    ],
  },
});

const sisHttp = base.extend({ prefixUrl: config.sisUrl, retry: 0 });
const timetableHttp = base.extend({ prefixUrl: config.timetableUrl });
const mailHttp = base.extend({
  prefixUrl: config.mail.url,
  headers: { authorization: `Bearer ${config.mail.key}` },
});

let failures = 0;
let openedAt = 0;

async function guarded(work) {
  if (failures >= MAX_FAILURES) {
    if (Date.now() - openedAt < OPEN_FOR_MS) {
      throw Object.assign(new Error('student register unavailable'), { status: 503 });
    }
    failures = 0;
  }
  try {
    const result = await work();
    failures = 0;
    return result;
  } catch (err) {
    failures += 1;
    if (failures === MAX_FAILURES) openedAt = Date.now();
    throw err;
  }
}

module.exports = {
  sis: {
    student: (number) => guarded(() => sisHttp.get(`students/${number}`).json()),
  },
  timetable: {
    forClass: (classId) => timetableHttp.get(`classes/${classId}/week`).json(),
  },
  mail: {
    send: (to, template, data) =>
      mailHttp.post('mail/send', {
        json: { personalizations: [{ to: [{ email: to }], dynamic_template_data: data }], from: { email: config.mail.from }, template_id: template },
      }),
    removeContact: (email) => mailHttp.delete('marketing/contacts', { searchParams: { emails: email } }),
  },
};
