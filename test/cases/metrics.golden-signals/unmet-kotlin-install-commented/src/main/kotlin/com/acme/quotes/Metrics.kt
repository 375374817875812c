package com.acme.quotes

import io.ktor.server.application.Application
import io.micrometer.prometheus.PrometheusConfig
import io.micrometer.prometheus.PrometheusMeterRegistry

val registry = PrometheusMeterRegistry(PrometheusConfig.DEFAULT)

fun Application.metrics() {
    // install(MicrometerMetrics) {
    //     registry = com.acme.registry
    // }
}
