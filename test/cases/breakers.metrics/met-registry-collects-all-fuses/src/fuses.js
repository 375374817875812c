import Fuse from 'opossum';
import Exporter from 'opossum-prometheus';
import { registry } from './telemetry.js';

const exporter = new Exporter({ registry });

export function fused(name, fn) {
  const fuse = new Fuse(fn, { name, timeout: 2000, errorThresholdPercentage: 50, resetTimeout: 15000 });
  exporter.add([fuse]);
  return (...args) => fuse.fire(...args);
}
