package com.acme.booking

import at.favre.lib.crypto.bcrypt.BCrypt
import com.github.benmanes.caffeine.cache.Caffeine
import io.ktor.http.HttpStatusCode
import io.ktor.server.application.call
import io.ktor.server.application.install
import io.ktor.server.auth.Authentication
import io.ktor.server.auth.authenticate
import io.ktor.server.auth.jwt.JWTPrincipal
import io.ktor.server.auth.jwt.jwt
import io.ktor.server.auth.principal
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.request.receiveParameters
import io.ktor.server.response.respond
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.post
import io.ktor.server.routing.routing
import java.util.concurrent.TimeUnit

val hashes = HashMap<String, String>()
val courts = Caffeine.newBuilder().expireAfterWrite(5, TimeUnit.MINUTES).build<String, String> { "court $it" }

fun main() {
    embeddedServer(Netty, port = 8080) {
        install(Authentication) {
            jwt("user") {
                verifier(Tokens.verifier)
                validate { JWTPrincipal(it.payload) }
            }
        }
        routing {
            post("/login") {
                val p = call.receiveParameters()
                val ok = hashes[p["name"]]?.let { BCrypt.verifyer().verify(p["password"]!!.toCharArray(), it).verified } == true
                if (ok) call.respondText(Tokens.issue(p["name"]!!)) else call.respond(HttpStatusCode.Unauthorized)
            }
            authenticate("user") {
                get("/me") { call.respondText(call.principal<JWTPrincipal>()!!.payload.subject) }
                get("/courts/{id}") { call.respondText(courts.get(call.parameters["id"]!!)) }
            }
        }
    }.start(wait = true)
}
