package com.acme.fleet

import io.ktor.server.application.Application
import io.ktor.server.application.install
import io.ktor.server.auth.Authentication
import io.ktor.server.auth.session
import io.ktor.server.plugins.origin
import io.ktor.server.plugins.ratelimit.RateLimit
import io.ktor.server.plugins.ratelimit.RateLimitName
import io.ktor.server.sessions.SessionStorageMemory
import io.ktor.server.sessions.Sessions
import io.ktor.server.sessions.cookie
import io.ktor.server.auth.Principal
import kotlin.time.Duration.Companion.minutes

data class Visitor(val name: String) : Principal

val LOGIN = RateLimitName("login")

fun Application.plugins() {
    install(Sessions) { cookie<Visitor>("sid", SessionStorageMemory()) { cookie.maxAgeInSeconds = 1800 } }
    install(Authentication) { session<Visitor>("visitor") { validate { it } } }
    install(RateLimit) {
        register(LOGIN) {
            rateLimiter(limit = 5, refillPeriod = 1.minutes)
            requestKey { it.request.origin.remoteAddress }
        }
    }
}
