package com.acme.booking

import com.auth0.jwt.JWT
import com.auth0.jwt.algorithms.Algorithm
import java.io.File

object Tokens {
    private val algorithm = Algorithm.HMAC256(File("/run/secrets/jwt").readText().trim())
    val verifier = JWT.require(algorithm).withIssuer("club").build()

    fun issue(user: String): String = JWT.create().withIssuer("club").withSubject(user).sign(algorithm)
}
