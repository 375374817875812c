import { MiddlewareConsumer, Module } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import { ContactsController } from './contacts.controller';
import { Fairness } from './fairness';
import { SignedIn } from './signed-in';

@Module({
  imports: [ThrottlerModule.forRoot([{ ttl: 60_000, limit: 240 }])],
  controllers: [ContactsController],
  providers: [{ provide: APP_GUARD, useClass: Fairness }],
})
export class AppModule {
  configure(consumer: MiddlewareConsumer) {
    consumer.apply(SignedIn).forRoutes('*');
  }
}

NestFactory.create(AppModule).then((app) => app.listen(3000));
