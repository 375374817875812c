package io.acme.rates;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClient;

@RestController
class RatesController {
    private final RestClient http;
    private final Circuit circuit;

    RatesController(RestClient.Builder builder, @Value("${rates.url}") String url,
            @Value("${rates.circuit.failures}") int failures, @Value("${rates.circuit.pause}") Duration pause) {
        this.http = builder.baseUrl(url).build();
        this.circuit = new Circuit(failures, pause, Clock.systemUTC());
    }

    @GetMapping("/rates/{currency}")
    String rate(@PathVariable String currency) {
        return circuit.call(() -> http.get().uri("/rates/{c}", currency).retrieve().body(String.class));
    }
}
