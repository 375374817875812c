package com.example

import com.auth0.jwt.JWT
import com.auth0.jwt.algorithms.Algorithm
import io.ktor.server.application.*
import io.ktor.server.auth.*
import io.ktor.server.auth.jwt.*
import io.ktor.server.request.*
import io.ktor.server.response.*
import io.ktor.server.routing.*

fun Application.module() {
    val secret = environment.config.property("jwt.secret").getString()
    val tokens = Tokens(secret)
    install(Authentication) {
        jwt("user") {
            verifier(JWT.require(Algorithm.HMAC256(secret)).build())
            validate { credential -> JWTPrincipal(credential.payload) }
        }
    }
    routing {
        get("/health") { call.respondText("ok") }
        post("/login") {
            val name = call.receive<Login>()
            call.respondText(tokens.issue(name.user))
        }
        authenticate("user") { orders() }
    }
}
