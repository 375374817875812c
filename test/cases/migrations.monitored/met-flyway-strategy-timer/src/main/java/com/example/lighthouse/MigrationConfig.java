package com.example.lighthouse;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MigrationConfig {

    private static final Logger log = LoggerFactory.getLogger(MigrationConfig.class);

    @Bean
    FlywayMigrationStrategy measuredMigration(MeterRegistry meters) {
        return flyway -> {
            Timer.Sample sample = Timer.start(meters);
            try {
                MigrateResult result = flyway.migrate();
                result.migrations.forEach(m ->
                        log.info("migration done version={} description={} duration_ms={}", m.version, m.description, m.executionTime));
                log.info("migrations finished count={}", result.migrationsExecuted);
                sample.stop(meters.timer("db.migrations", "outcome", "success"));
            } catch (FlywayException e) {
                sample.stop(meters.timer("db.migrations", "outcome", "failure"));
                log.error("migrations failed", e);
                throw e;
            }
        };
    }
}
