import { metrics } from '@opentelemetry/api';
import { PrometheusExporter } from '@opentelemetry/exporter-prometheus';
import { HostMetrics } from '@opentelemetry/host-metrics';
import { MeterProvider } from '@opentelemetry/sdk-metrics';

const meterProvider = new MeterProvider({ readers: [new PrometheusExporter({ port: 9464 })] });
metrics.setGlobalMeterProvider(meterProvider);

export const hostMetrics = new HostMetrics({ meterProvider, name: 'sheet-music' });
export const downloads = meterProvider.getMeter('sheet-music').createCounter('downloads');
