package com.acme.parcels;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
public class AuditTrail {
    private final JdbcClient db;

    public AuditTrail(JdbcClient db) {
        this.db = db;
    }

    public void record(String note) {
        db.sql("insert into audit(note) values (?)").param(note).update();
    }
}
