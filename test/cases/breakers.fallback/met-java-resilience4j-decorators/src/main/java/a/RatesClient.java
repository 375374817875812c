package a;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.decorators.Decorators;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

@Component
public class RatesClient {
    private final RestTemplate http;
    private final CircuitBreaker breaker;

    public RatesClient(RestTemplate http, CircuitBreakerRegistry registry) {
        this.http = http;
        this.breaker = registry.circuitBreaker("rates");
    }

    public Map rates(String currency) {
        return Decorators.ofSupplier(() -> http.getForObject("https://rates.example.com/" + currency, Map.class))
            .withCircuitBreaker(breaker)
            .withFallback(List.of(CallNotPermittedException.class), e -> Map.of("EUR", 1.0))
            .get();
    }
}
