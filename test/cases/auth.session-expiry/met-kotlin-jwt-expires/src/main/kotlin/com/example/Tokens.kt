package com.example

import com.auth0.jwt.JWT
import com.auth0.jwt.algorithms.Algorithm
import java.time.Instant
import java.util.Date

data class Login(val user: String, val password: String)

class Tokens(private val secret: String) {
    fun issue(user: String): String = JWT.create()
        .withSubject(user)
        .withExpiresAt(Date.from(Instant.now().plusSeconds(1800)))
        .sign(Algorithm.HMAC256(secret))
}
