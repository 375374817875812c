package com.acme.quotes

import org.springframework.context.annotation.Bean
import org.springframework.context.annotation.Configuration
import org.springframework.web.client.RestClient

@Configuration
class Clients {
    @Bean
    fun harvests(builder: RestClient.Builder): RestClient = builder.baseUrl("http://harvests.internal").build()
}
