package dev.quay.front;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

@RestController
class HarbourController {
    private final WebClient pilots = WebClient.builder().baseUrl("http://pilots:8080").build();

    @GetMapping("/harbours/{id}")
    Mono<String> pilot(@PathVariable String id) {
        return pilots.get().uri("/of/{id}", id).retrieve().bodyToMono(String.class);
    }
}
