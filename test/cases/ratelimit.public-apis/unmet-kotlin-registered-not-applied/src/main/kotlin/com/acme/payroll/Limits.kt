package com.acme.payroll

import io.ktor.server.application.Application
import io.ktor.server.application.install
import io.ktor.server.plugins.ratelimit.RateLimit
import io.ktor.server.plugins.ratelimit.RateLimitName
import kotlin.time.Duration.Companion.seconds

val PUBLIC = RateLimitName("public")

fun Application.limits() {
    install(RateLimit) {
        register(PUBLIC) { rateLimiter(limit = 60, refillPeriod = 60.seconds) }
    }
}
