package com.acme.parcels

import com.auth0.jwk.JwkProviderBuilder
import io.ktor.server.application.Application
import io.ktor.server.application.install
import io.ktor.server.auth.Authentication
import io.ktor.server.auth.jwt.JWTPrincipal
import io.ktor.server.auth.jwt.jwt
import java.net.URI

fun Application.auth(issuer: String) = install(Authentication) {
    jwt("staff") {
        verifier(JwkProviderBuilder(URI("$issuer/jwks").toURL()).build(), issuer)
        validate { c -> c.payload.subject?.let { JWTPrincipal(c.payload) } }
    }
}
