import { Global, Logger, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SETTINGS, type Settings } from '../config/settings.js';
import { APPLICATION_ROLE } from './admit-application.js';
import { Database } from './database.js';
import { LIMITS, SERVER_LIMITS } from './limits.js';

const log = new Logger('Database');

@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [SETTINGS],
      useFactory: (settings: Settings) => ({
        type: 'postgres' as const,
        url: settings.databaseUrl,
        autoLoadEntities: true,
        synchronize: false,
        logging: false,
        poolSize: settings.poolSize,
        connectTimeoutMS: LIMITS.connecting,
        retryAttempts: 5,
        retryDelay: 1000,
        // Idle connections break when Postgres stops; the pool opens others, so this is news and no failure.
        poolErrorHandler: (error: Error) => log.warn(`A connection was lost: ${error.message}`),
        extra: {
          // Whatever the login, its rights are the application's.
          options: `-c role=${APPLICATION_ROLE} ${SERVER_LIMITS}`,
          query_timeout: LIMITS.answer,
          keepAlive: true,
        },
      }),
    }),
  ],
  providers: [Database],
  exports: [Database],
})
export class DatabaseModule {}
