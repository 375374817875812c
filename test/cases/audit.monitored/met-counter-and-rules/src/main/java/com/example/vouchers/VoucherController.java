package com.example.vouchers;

import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class VoucherController {

    private final JdbcClient jdbc;
    private final AuditTrail trail;

    VoucherController(JdbcClient jdbc, AuditTrail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @Transactional
    @PutMapping("/vouchers/{code}/value/{cents}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void revalue(@PathVariable String code, @PathVariable int cents, Principal who) {
        int before = jdbc.sql("SELECT cents FROM vouchers WHERE code = ? FOR UPDATE").param(code).query(Integer.class).single();
        jdbc.sql("UPDATE vouchers SET cents = ? WHERE code = ?").params(cents, code).update();
        trail.add(who.getName(), "voucher.revalue", code, "" + before, "" + cents);
    }

    @Transactional
    @DeleteMapping("/vouchers/{code}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void cancel(@PathVariable String code, Principal who) {
        jdbc.sql("DELETE FROM vouchers WHERE code = ?").param(code).update();
        trail.add(who.getName(), "voucher.cancel", code, code, null);
    }
}
