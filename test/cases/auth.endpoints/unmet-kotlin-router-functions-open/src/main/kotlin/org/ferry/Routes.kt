package org.ferry

import org.springframework.context.annotation.Bean
import org.springframework.context.annotation.Configuration
import org.springframework.http.MediaType.APPLICATION_JSON
import org.springframework.web.reactive.function.server.coRouter

@Configuration
class Routes(private val tickets: TicketHandler) {
    @Bean
    fun api() = coRouter {
        "/api".nest {
            accept(APPLICATION_JSON).nest {
                GET("/tickets", tickets::list)
                POST("/tickets", tickets::book)
            }
            DELETE("/tickets/{id}", tickets::cancel)
        }
    }
}
