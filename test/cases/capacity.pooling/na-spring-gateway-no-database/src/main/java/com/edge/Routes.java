package com.edge;

import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class Routes {

    @Bean
    RouteLocator locator(RouteLocatorBuilder builder) {
        return builder.routes()
            .route("menus", r -> r.path("/menus/**").uri("http://menus:8080"))
            .route("tables", r -> r.path("/tables/**").uri("http://tables:8080"))
            .build();
    }
}
