import { pino } from 'pino';

export interface Patient {
  id: string;
  name: string;
  birthday: string;
  email: string;
}

export const log = pino({
  serializers: {
    patient: ({ id }: Patient) => ({ id }),
    err: ({ name, code }: { name: string; code?: string }) => ({ name, code }),
  },
});
