package com.example.desk;

import java.time.Duration;
import org.springframework.core.env.Environment;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

@Component
class Clients {
    static final Duration LIMIT = Duration.ofSeconds(3);
    private final Environment environment;

    Clients(Environment environment) {
        this.environment = environment;
    }

    RestClient to(String name) {
        var factory = new SimpleClientHttpRequestFactory();
        factory.setConnectTimeout(1000);
        factory.setReadTimeout((int) LIMIT.toMillis());
        return RestClient.builder()
            .baseUrl(environment.getRequiredProperty(name + ".url"))
            .requestFactory(factory)
            .build();
    }
}
