package com.acme.billing

import io.ktor.client.plugins.HttpRequestTimeoutException
import io.ktor.http.HttpStatusCode
import io.ktor.server.application.call
import io.ktor.server.application.install
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.plugins.statuspages.StatusPages
import io.ktor.server.request.httpMethod
import io.ktor.server.request.uri
import io.ktor.server.response.respond
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.routing
import org.slf4j.LoggerFactory

private val log = LoggerFactory.getLogger("http")

fun main() {
    val weather = Weather(System.getenv("WEATHER_URL"))
    embeddedServer(Netty, port = 8080) {
        install(StatusPages) {
            exception<HttpRequestTimeoutException> { call, cause ->
                log.error("upstream timeout method={} uri={}", call.request.httpMethod.value, call.request.uri, cause)
                call.respond(HttpStatusCode.GatewayTimeout)
            }
            exception<Throwable> { call, cause ->
                log.error("request failed uri={}", call.request.uri, cause)
                call.respond(HttpStatusCode.InternalServerError)
            }
        }
        routing {
            get("/weather/{city}") { call.respondText(weather.at(call.parameters["city"]!!)) }
        }
    }.start(wait = true)
}
