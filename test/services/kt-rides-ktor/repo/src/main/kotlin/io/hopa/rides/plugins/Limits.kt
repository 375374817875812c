package io.hopa.rides.plugins

import io.ktor.server.application.*
import io.ktor.server.auth.jwt.JWTPrincipal
import io.ktor.server.auth.principal
import io.ktor.server.plugins.forwardedheaders.XForwardedHeaders
import io.ktor.server.plugins.origin
import io.ktor.server.plugins.ratelimit.RateLimit
import io.ktor.server.plugins.ratelimit.RateLimitName
import kotlin.time.Duration.Companion.minutes
import kotlin.time.Duration.Companion.seconds

val RIDER = RateLimitName("rider")
val OPEN = RateLimitName("open")
val LOGIN = RateLimitName("login")

fun Application.limits() {
    install(XForwardedHeaders) { useLastProxy() }
    install(RateLimit) {
        register(RIDER) {
            rateLimiter(limit = 120, refillPeriod = 60.seconds)
            requestKey { call -> call.principal<JWTPrincipal>()!!.payload.subject }
        }
        register(OPEN) {
            rateLimiter(limit = 60, refillPeriod = 60.seconds)
            requestKey { call -> call.request.origin.remoteHost }
        }
        register(LOGIN) {
            rateLimiter(limit = 5, refillPeriod = 5.minutes)
            requestKey { call -> call.request.origin.remoteHost }
        }
    }
}
