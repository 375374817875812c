package io.puffin.notes

import io.ktor.server.application.Application
import io.ktor.server.application.install
import io.ktor.server.auth.jwt.JWTPrincipal
import io.ktor.server.auth.principal
import io.ktor.server.plugins.ratelimit.RateLimit
import io.ktor.server.plugins.ratelimit.RateLimitName
import kotlin.time.Duration.Companion.hours
import kotlin.time.Duration.Companion.minutes

val NotesLimit = RateLimitName("notes")
val ExportLimit = RateLimitName("export")

fun Application.installLimits() {
    install(RateLimit) {
        register(NotesLimit) {
            rateLimiter(limit = 100, refillPeriod = 1.minutes)
            requestKey { call -> call.principal<JWTPrincipal>()!!.subject!! }
        }
        register(ExportLimit) {
            rateLimiter(limit = 20, refillPeriod = 1.hours)
        }
    }
}
