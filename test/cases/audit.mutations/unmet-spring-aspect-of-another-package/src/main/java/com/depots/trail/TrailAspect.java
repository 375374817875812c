package com.depots.trail;

import java.util.Arrays;
import org.aspectj.lang.JoinPoint;
import org.aspectj.lang.annotation.AfterReturning;
import org.aspectj.lang.annotation.Aspect;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

@Aspect
@Component
class TrailAspect {
    private final JdbcTemplate jdbc;

    TrailAspect(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @AfterReturning("execution(* com.depots.billing..*Service.*(..))")
    void keep(JoinPoint call) {
        jdbc.update("insert into audit_trail (actor, action, object, at) values (?, ?, ?, now())",
            SecurityContextHolder.getContext().getAuthentication().getName(), call.getSignature().getName(), Arrays.toString(call.getArgs()));
    }
}
