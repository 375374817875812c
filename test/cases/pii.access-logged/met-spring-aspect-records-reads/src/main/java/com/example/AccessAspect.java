package com.example;
import org.aspectj.lang.JoinPoint;
import org.aspectj.lang.annotation.*;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
@Aspect @Component
class AccessAspect {
    private final JdbcTemplate db;
    AccessAspect(JdbcTemplate db) { this.db = db; }
    @AfterReturning("execution(* com.example.Guests.find*(..))")
    void read(JoinPoint p) {
        db.update("INSERT INTO personal_data_access (reader, method, at) VALUES (?, ?, now())", SecurityContextHolder.getContext().getAuthentication().getName(), p.getSignature().getName());
    }
}
