package com.acme.quotes;

import io.github.bucket4j.Bucket;
import jakarta.servlet.http.*;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

@Component
public class LimitInterceptor implements HandlerInterceptor {
    private final ConcurrentHashMap<String, Bucket> buckets = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest req, HttpServletResponse res, Object handler) {
        Bucket b = buckets.computeIfAbsent(req.getRemoteAddr(), k -> Bucket.builder()
                .addLimit(l -> l.capacity(60).refillIntervally(60, Duration.ofMinutes(1))).build());
        if (!b.tryConsume(1)) {
            throw new TooBusyException();
        }
        return true;
    }
}
