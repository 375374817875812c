package com.example

import io.ktor.server.application.*
import io.ktor.server.metrics.micrometer.*
import io.ktor.server.response.*
import io.ktor.server.routing.*
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig
import io.micrometer.prometheusmetrics.PrometheusConfig
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry

fun Application.module() {
    val metrics = PrometheusMeterRegistry(PrometheusConfig.DEFAULT)
    install(MicrometerMetrics) {
        registry = metrics
        distributionStatisticConfig = DistributionStatisticConfig.Builder().percentilesHistogram(true).build()
    }
    routing {
        get("/metrics") { call.respondText(metrics.scrape()) }
        post("/orders") {
            metrics.counter("orders_placed_total").increment()
            call.respondText("placed")
        }
    }
}
