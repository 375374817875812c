package example.tides

import io.ktor.server.application.Application
import io.ktor.server.application.install
import io.ktor.server.plugins.origin
import io.ktor.server.plugins.ratelimit.RateLimit
import io.ktor.server.plugins.ratelimit.RateLimitName
import kotlin.time.Duration.Companion.seconds

val PUBLIC = RateLimitName("public")
val SERVICES = RateLimitName("services")

fun Application.limits() = install(RateLimit) {
    register(PUBLIC) {
        rateLimiter(limit = 60, refillPeriod = 60.seconds)
        requestKey { call -> call.request.origin.remoteHost }
    }
    register(SERVICES) {
        rateLimiter(limit = 6000, refillPeriod = 60.seconds)
        requestKey { call -> call.request.headers["X-Service"] ?: "unnamed" }
    }
}
