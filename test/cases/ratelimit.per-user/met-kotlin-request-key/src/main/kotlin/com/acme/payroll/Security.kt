package com.acme.payroll

import com.auth0.jwk.JwkProviderBuilder
import io.ktor.server.application.Application
import io.ktor.server.application.install
import io.ktor.server.auth.Authentication
import io.ktor.server.auth.jwt.JWTPrincipal
import io.ktor.server.auth.jwt.jwt
import io.ktor.server.auth.principal
import io.ktor.server.plugins.ratelimit.RateLimit
import io.ktor.server.plugins.ratelimit.RateLimitName
import java.net.URI
import kotlin.time.Duration.Companion.minutes

val API = RateLimitName("api")

fun Application.security(issuer: String) {
    val jwks = JwkProviderBuilder(URI("$issuer/jwks").toURL()).build()
    install(Authentication) {
        jwt("user") {
            verifier(jwks, issuer)
            validate { c -> c.payload.subject?.let { JWTPrincipal(c.payload) } }
        }
    }
    install(RateLimit) {
        register(API) {
            rateLimiter(limit = 100, refillPeriod = 1.minutes)
            requestKey { call -> call.principal<JWTPrincipal>()!!.payload.subject }
        }
    }
}
