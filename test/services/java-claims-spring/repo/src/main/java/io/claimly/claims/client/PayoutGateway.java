package io.claimly.claims.client;

import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

import java.math.BigDecimal;
import java.util.UUID;

@Component
public class PayoutGateway {

    public record PayoutOrder(UUID claimId, BigDecimal amount, String iban) {}
    public record PayoutState(UUID id, String state) {}

    @FeignClient(name = "payouts")
    public interface PayoutApi {
        @PostMapping("/payouts")
        PayoutState create(@RequestHeader("Idempotency-Key") String key, @RequestBody PayoutOrder order);

        @GetMapping("/payouts/{id}")
        PayoutState get(@PathVariable("id") UUID id);
    }

    private final PayoutApi api;

    public PayoutGateway(PayoutApi api) {
        this.api = api;
    }

    @CircuitBreaker(name = "payouts")
    public PayoutState order(UUID claimId, BigDecimal amount, String iban) {
        return api.create(claimId.toString(), new PayoutOrder(claimId, amount, iban));
    }

    @CircuitBreaker(name = "payouts")
    public PayoutState state(UUID payoutId) {
        return api.get(payoutId);
    }
}
