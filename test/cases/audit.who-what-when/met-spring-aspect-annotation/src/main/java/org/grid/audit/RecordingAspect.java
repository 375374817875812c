package org.grid.audit;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import org.aspectj.lang.JoinPoint;
import org.aspectj.lang.annotation.AfterReturning;
import org.aspectj.lang.annotation.Aspect;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

@Aspect
@Component
class RecordingAspect {

    private final JdbcClient jdbc;

    RecordingAspect(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @AfterReturning("@annotation(recorded)")
    void write(JoinPoint call, Recorded recorded) {
        jdbc.sql("insert into trail (actor, action, object_id, arguments, at) values (?, ?, ?, ?, ?)")
            .params(SecurityContextHolder.getContext().getAuthentication().getName(),
                recorded.action(),
                call.getArgs()[0],
                Arrays.toString(call.getArgs()),
                Timestamp.from(Instant.now()))
            .update();
    }
}
