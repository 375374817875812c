package io.puffin.notes

import com.auth0.jwt.JWT
import com.auth0.jwt.algorithms.Algorithm
import io.ktor.server.application.Application
import io.ktor.server.application.install
import io.ktor.server.auth.Authentication
import io.ktor.server.auth.jwt.JWTPrincipal
import io.ktor.server.auth.jwt.jwt

fun Application.installSecurity() {
    install(Authentication) {
        jwt("users") {
            verifier(JWT.require(Algorithm.HMAC256(System.getenv("JWT_SECRET"))).build())
            validate { credential -> credential.subject?.let { JWTPrincipal(credential.payload) } }
        }
    }
}
