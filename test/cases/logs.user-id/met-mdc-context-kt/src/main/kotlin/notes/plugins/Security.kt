package notes.plugins

import com.auth0.jwt.JWT
import com.auth0.jwt.algorithms.Algorithm
import io.ktor.server.application.*
import io.ktor.server.auth.*
import io.ktor.server.auth.jwt.*

fun Application.security() {
    val secret = environment.config.property("jwt.secret").getString()
    install(Authentication) {
        jwt("user") {
            verifier(JWT.require(Algorithm.HMAC256(secret)).withIssuer("notes").build())
            validate { cred -> cred.payload.subject?.let { JWTPrincipal(cred.payload) } }
        }
    }
}
