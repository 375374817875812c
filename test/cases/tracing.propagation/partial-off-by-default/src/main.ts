import { startTelemetry } from './telemetry';

// off unless somebody turns it on
const { TRACING = 'off' } = process.env;
if (TRACING === 'on') startTelemetry();

require('./server');
