import mongoose from 'mongoose';
import { z } from 'zod';

export const SEVERITIES = ['minor', 'major', 'critical'];
export const ROLES = ['reporter', 'assessor', 'commander'];

export const incidentInput = z.object({
  title: z.string().max(200),
  severity: z.enum(SEVERITIES),
  reportedBy: z.string(),
});

export const Incident = mongoose.model(
  'Incident',
  new mongoose.Schema({ title: String, severity: String, reportedBy: String, state: { type: String, default: 'open' } }),
);
