package io.puffin.notes

import io.ktor.server.application.call
import io.ktor.server.auth.authenticate
import io.ktor.server.auth.jwt.JWTPrincipal
import io.ktor.server.auth.principal
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.plugins.ratelimit.rateLimit
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.routing

private val notes = mapOf("u1" to listOf("buy rope", "call Ines"))

fun main() {
    embeddedServer(Netty, port = 8080) {
        installSecurity()
        installLimits()
        routing {
            authenticate("users") {
                rateLimit(NotesLimit) {
                    get("/notes") {
                        val user = call.principal<JWTPrincipal>()!!.subject!!
                        call.respondText(notes[user].orEmpty().joinToString("\n"))
                    }
                }
                rateLimit(ExportLimit) {
                    get("/notes/export") {
                        val user = call.principal<JWTPrincipal>()!!.subject!!
                        call.respondText(notes[user].orEmpty().joinToString(";"))
                    }
                }
            }
        }
    }.start(wait = true)
}
