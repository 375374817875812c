import tracer from 'dd-trace';

tracer.init({ service: 'piano-tuners', env: process.env.STAGE, runtimeMetrics: true });
tracer.use('dns', false);

export default tracer;
