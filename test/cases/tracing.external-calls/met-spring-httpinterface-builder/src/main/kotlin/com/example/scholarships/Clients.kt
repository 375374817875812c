package com.example.scholarships

import org.springframework.beans.factory.annotation.Value
import org.springframework.context.annotation.Bean
import org.springframework.context.annotation.Configuration
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.client.RestClient
import org.springframework.web.client.support.RestClientAdapter
import org.springframework.web.service.annotation.GetExchange
import org.springframework.web.service.annotation.PostExchange
import org.springframework.web.service.invoker.HttpServiceProxyFactory

data class Student(val number: Long, val average: Double)

interface Registry {
    @GetExchange("/students/{number}")
    fun student(@PathVariable number: Long): Student
}

interface Grants {
    @PostExchange("/students/{number}/grants/{cents}")
    fun pay(@PathVariable number: Long, @PathVariable cents: Int)
}

@Configuration
class Clients(private val builder: RestClient.Builder) {

    @Bean
    fun registry(@Value("\${clients.registry}") url: String): Registry = proxy(url)

    @Bean
    fun grants(@Value("\${clients.grants}") url: String): Grants = proxy(url)

    private inline fun <reified T : Any> proxy(url: String): T {
        val client = builder.clone().baseUrl(url).build()
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client)).build().createClient(T::class.java)
    }
}
