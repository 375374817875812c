package com.example

import io.ktor.server.application.*
import io.ktor.server.plugins.ratelimit.*
import io.ktor.server.response.*
import io.ktor.server.routing.*
import kotlin.time.Duration.Companion.seconds

fun Application.module() {
    install(RateLimit) {
        register(RateLimitName("public")) {
            rateLimiter(limit = 20, refillPeriod = 60.seconds)
            requestKey { call -> call.request.local.remoteHost }
        }
    }
    routing {
        rateLimit(RateLimitName("public")) {
            get("/quotes/{id}") { call.respondText("quote " + call.parameters["id"]) }
            get("/rates") { call.respondText("rates") }
        }
    }
}
