package com.acme.booking;

import io.github.resilience4j.circuitbreaker.*;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.*;

@Configuration
public class BreakerConfig {
    @Bean
    CircuitBreakerRegistry registry(@Value("${breaker.failure-rate}") float rate,
                                    @Value("${breaker.window}") int window,
                                    @Value("${breaker.open-seconds}") int open) {
        return CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .failureRateThreshold(rate)
                .slidingWindowSize(window)
                .minimumNumberOfCalls(window / 2)
                .waitDurationInOpenState(Duration.ofSeconds(open))
                .build());
    }
}
