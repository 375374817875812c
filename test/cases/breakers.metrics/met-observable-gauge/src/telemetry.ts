import { metrics } from '@opentelemetry/api';
import { PrometheusExporter } from '@opentelemetry/exporter-prometheus';
import { MeterProvider } from '@opentelemetry/sdk-metrics';
import { fuses } from './fuses.js';

metrics.setGlobalMeterProvider(new MeterProvider({ readers: [new PrometheusExporter({ port: 9464 })] }));

metrics
  .getMeter('solar-quotes')
  .createObservableGauge('dependency.fuse', { description: '0 passing, 1 trying, 2 blocking' })
  .addCallback((result) => {
    for (const [dependency, fuse] of fuses) {
      result.observe(fuse.opened ? 2 : fuse.halfOpen ? 1 : 0, { dependency });
    }
  });
