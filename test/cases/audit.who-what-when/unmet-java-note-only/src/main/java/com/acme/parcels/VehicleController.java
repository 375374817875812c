package com.acme.parcels;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.*;

@RestController
@Transactional
public class VehicleController {
    private final JdbcClient db;
    private final AuditTrail audit;

    public VehicleController(JdbcClient db, AuditTrail audit) {
        this.db = db;
        this.audit = audit;
    }

    @PostMapping("/vehicles/{plate}")
    public void add(@PathVariable String plate) {
        db.sql("insert into vehicles(plate) values (?)").param(plate).update();
        audit.record("fleet changed");
    }

    @DeleteMapping("/vehicles/{id}")
    public void retire(@PathVariable long id) {
        db.sql("update vehicles set active = false where id = ?").param(id).update();
        audit.record("fleet changed");
    }
}
