package com.ferry.config;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

@Configuration
class ClientsConfig {
    @Bean
    RestClient tideClient(RestClient.Builder builder) {
        return builder.baseUrl("http://tides.internal").build();
    }
}
