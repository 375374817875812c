import { StatusCodes } from 'http-status-codes';

export class AppError extends Error {
  constructor(readonly status: StatusCodes, message: string) {
    super(message);
  }
}
export const overQuota = () => new AppError(StatusCodes.TOO_MANY_REQUESTS, 'quota used up');
