package com.acme

import io.ktor.server.application.*
import io.ktor.server.engine.*
import io.ktor.server.netty.*
import io.ktor.server.plugins.ratelimit.*
import io.ktor.server.response.*
import io.ktor.server.routing.*
import kotlin.time.Duration.Companion.minutes

fun main() {
    embeddedServer(Netty, port = 8080) { module() }.start(wait = true)
}

fun Application.module() {
    install(RateLimit) {
        register(RateLimitName("api")) {
            rateLimiter(limit = 60, refillPeriod = 1.minutes)
            requestKey { call -> call.request.headers["X-Api-Key"] ?: "anonymous" }
        }
    }
    routing {
        rateLimit(RateLimitName("api")) {
            get("/books") { call.respondText("[]") }
            get("/books/{id}") { call.respondText("{}") }
        }
    }
}
