package com.acme.tickets

import io.github.resilience4j.core.IntervalFunction
import io.github.resilience4j.kotlin.retry.executeFunction
import io.github.resilience4j.retry.Retry
import io.github.resilience4j.retry.RetryConfig
import org.springframework.stereotype.Component
import org.springframework.web.client.RestClient

@Component
class Timetable(builder: RestClient.Builder) {
    private val http = builder.baseUrl("http://timetable.internal").build()
    private val retry = Retry.of("timetable", RetryConfig.custom<Any>()
        .maxAttempts(3)
        .intervalFunction(IntervalFunction.ofExponentialRandomBackoff(200, 2.0))
        .build())

    fun lines(stop: String): String? =
        retry.executeFunction { http.get().uri("/stops/{s}", stop).retrieve().body(String::class.java) }
}
