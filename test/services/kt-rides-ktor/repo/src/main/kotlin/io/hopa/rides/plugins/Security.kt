package io.hopa.rides.plugins

import at.favre.lib.crypto.bcrypt.BCrypt
import com.auth0.jwt.JWT
import com.auth0.jwt.algorithms.Algorithm
import io.hopa.rides.db.Riders
import io.hopa.rides.db.query
import io.ktor.http.HttpStatusCode
import io.ktor.server.application.*
import io.ktor.server.auth.*
import io.ktor.server.auth.jwt.JWTPrincipal
import io.ktor.server.auth.jwt.jwt
import io.ktor.server.config.ApplicationConfig
import io.ktor.server.request.receive
import io.ktor.server.response.respond
import io.ktor.server.routing.Route
import io.ktor.server.routing.post
import kotlinx.serialization.Serializable
import org.jetbrains.exposed.sql.selectAll
import org.slf4j.LoggerFactory
import java.security.MessageDigest
import java.util.Date

private val log = LoggerFactory.getLogger("io.hopa.rides.auth")

@Serializable data class Login(val phone: String, val pin: String)
@Serializable data class Token(val accessToken: String)

fun Application.security(cfg: ApplicationConfig) {
    val issuer = cfg.property("jwt.issuer").getString()
    val algorithm = Algorithm.HMAC256(cfg.property("jwt.secret").getString())
    val internal = cfg.property("internal.token").getString().toByteArray()

    install(Authentication) {
        jwt("rider") {
            verifier(JWT.require(algorithm).withIssuer(issuer).build())
            validate { if (it.payload.subject != null) JWTPrincipal(it.payload) else null }
            challenge { _, _ -> call.respond(HttpStatusCode.Unauthorized) }
        }
        bearer("internal") {
            authenticate { c ->
                if (MessageDigest.isEqual(c.token.toByteArray(), internal)) UserIdPrincipal("dispatch") else null
            }
        }
    }
}

fun Route.loginRoutes(cfg: ApplicationConfig) {
    val issuer = cfg.property("jwt.issuer").getString()
    val algorithm = Algorithm.HMAC256(cfg.property("jwt.secret").getString())

    post("/v1/auth/token") {
        val body = call.receive<Login>()
        val rider = query { Riders.selectAll().where { Riders.phone eq body.phone }.singleOrNull() }
        val ok = rider != null &&
            BCrypt.verifyer().verify(body.pin.toCharArray(), rider[Riders.pinHash]).verified
        if (!ok) {
            log.warn("login refused rider={}", rider?.get(Riders.id)?.value)
            call.respond(HttpStatusCode.Unauthorized)
            return@post
        }
        val token = JWT.create()
            .withIssuer(issuer)
            .withSubject(rider!![Riders.id].value.toString())
            .withIssuedAt(Date())
            .sign(algorithm)
        call.respond(Token(token))
    }
}
