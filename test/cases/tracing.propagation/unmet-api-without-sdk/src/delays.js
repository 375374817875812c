import axios from 'axios';
import { context, propagation } from '@opentelemetry/api';

export async function delays(line) {
  const headers = {};
  propagation.inject(context.active(), headers);
  const { data } = await axios.get(`${process.env.FLEET_URL}/lines/${line}`, { headers, timeout: 2000 });
  return data.buses.filter((bus) => bus.late > 120);
}
