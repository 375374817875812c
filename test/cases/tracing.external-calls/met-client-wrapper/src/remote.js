const { context, propagation, SpanKind, SpanStatusCode } = require('@opentelemetry/api');
const { request } = require('undici');
const { tracer } = require('./provider');

exports.remote = (peer, url) =>
  tracer.startActiveSpan(`GET ${peer}`, { kind: SpanKind.CLIENT, attributes: { 'peer.service': peer } }, async (span) => {
    const headers = {};
    propagation.inject(context.active(), headers);
    try {
      const { statusCode, body } = await request(url, { headers, headersTimeout: 2000, bodyTimeout: 2000 });
      span.setAttribute('http.response.status_code', statusCode);
      if (statusCode >= 400) throw new Error(`${peer} answered ${statusCode}`);
      return await body.json();
    } catch (err) {
      span.recordException(err);
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw err;
    } finally {
      span.end();
    }
  });
