package com.acme.booking;

import java.time.Duration;
import org.springframework.boot.web.client.ClientHttpRequestFactories;
import org.springframework.boot.web.client.ClientHttpRequestFactorySettings;
import org.springframework.context.annotation.*;
import org.springframework.web.client.RestClient;

@Configuration
public class Clients {
    @Bean
    RestClient kennels(RestClient.Builder builder) {
        var settings = ClientHttpRequestFactorySettings.DEFAULTS
                .withConnectTimeout(Duration.ofSeconds(1)).withReadTimeout(Duration.ofSeconds(2));
        return builder.baseUrl("http://kennels.internal").requestFactory(ClientHttpRequestFactories.get(settings)).build();
    }
}
