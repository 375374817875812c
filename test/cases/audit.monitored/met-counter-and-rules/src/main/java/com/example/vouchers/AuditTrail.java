package com.example.vouchers;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AuditTrail {

    private final JdbcClient jdbc;
    private final MeterRegistry meters;

    AuditTrail(JdbcClient jdbc, MeterRegistry meters) {
        this.jdbc = jdbc;
        this.meters = meters;
    }

    void add(String actor, String action, String subject, String before, String after) {
        jdbc.sql("""
                INSERT INTO audit_trail (at, actor, action, subject, before_value, after_value)
                VALUES (now(), ?, ?, ?, ?, ?)
                """)
                .params(actor, action, subject, before, after)
                .update();
        meters.counter("audit.entries", "action", action).increment();
    }
}
