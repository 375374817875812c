package io.claimly.claims.client;

import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import io.github.resilience4j.retry.annotation.Retry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

import java.math.BigDecimal;

@Component
public class PolicyClient {

    private static final Logger log = LoggerFactory.getLogger(PolicyClient.class);

    public record Policy(String number, boolean active, BigDecimal ceiling, boolean verified) {}

    private final RestClient http;

    public PolicyClient(@Qualifier("policyRestClient") RestClient http) {
        this.http = http;
    }

    @Retry(name = "policy", fallbackMethod = "unverified")
    @CircuitBreaker(name = "policy")
    public Policy find(String number) {
        return http.get().uri("/policies/{n}", number).retrieve().body(Policy.class);
    }

    Policy unverified(String number, Exception cause) {
        log.warn("policy lookup degraded, claim goes to manual review: {}", cause.toString());
        return new Policy(number, true, BigDecimal.ZERO, false);
    }
}
