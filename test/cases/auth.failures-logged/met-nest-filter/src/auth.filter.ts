import { ArgumentsHost, Catch, ExceptionFilter, Logger, UnauthorizedException } from '@nestjs/common';
@Catch(UnauthorizedException)
export class AuthFilter implements ExceptionFilter {
  private readonly logger = new Logger('auth');
  catch(error: UnauthorizedException, host: ArgumentsHost) {
    const res = host.switchToHttp().getResponse();
    this.logger.warn(`refused: ${error.message}`);
    res.status(401).json({ error: 'unauthorized' });
  }
}
