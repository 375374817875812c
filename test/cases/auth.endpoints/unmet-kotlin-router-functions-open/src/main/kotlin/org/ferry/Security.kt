package org.ferry

import org.springframework.context.annotation.Bean
import org.springframework.context.annotation.Configuration
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity
import org.springframework.security.config.web.server.ServerHttpSecurity
import org.springframework.security.config.web.server.invoke

@Configuration
@EnableWebFluxSecurity
class Security {
    @Bean
    fun chain(http: ServerHttpSecurity) = http {
        authorizeExchange {
            authorize("/tickets/**", authenticated)
            authorize(anyExchange, permitAll)
        }
        oauth2ResourceServer { jwt { } }
    }
}
