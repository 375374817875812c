package com.acme.orders

import io.ktor.server.application.call
import io.ktor.server.application.install
import io.ktor.server.engine.embeddedServer
import io.ktor.server.metrics.micrometer.MicrometerMetrics
import io.ktor.server.netty.Netty
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.routing
import io.micrometer.prometheus.PrometheusConfig
import io.micrometer.prometheus.PrometheusMeterRegistry

fun main() {
    val prom = PrometheusMeterRegistry(PrometheusConfig.DEFAULT)
    embeddedServer(Netty, port = 8080) {
        install(MicrometerMetrics) { registry = prom }
        routing {
            get("/metrics") { call.respondText(prom.scrape()) }
            get("/loan/{p}/{r}/{m}") {
                val v = call.parameters
                call.respondText(Loan.monthly(v["p"]!!.toDouble(), v["r"]!!.toDouble(), v["m"]!!.toInt()).toString())
            }
        }
    }.start(wait = true)
}
