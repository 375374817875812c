package com.acme.quotes

import io.ktor.server.application.call
import io.ktor.server.application.install
import io.ktor.server.auth.Authentication
import io.ktor.server.auth.UserIdPrincipal
import io.ktor.server.auth.authenticate
import io.ktor.server.auth.basic
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.routing
import org.slf4j.LoggerFactory
import java.io.File

private val log = LoggerFactory.getLogger("catalogue")

fun main() {
    val accounts = Accounts(File("/run/secrets/accounts").readLines().associate { it.substringBefore(':') to it.substringAfter(':') })
    embeddedServer(Netty, port = 8080) {
        install(Authentication) {
            basic("staff") {
                realm = "catalogue"
                validate { c -> if (accounts.verify(c.name, c.password)) UserIdPrincipal(c.name) else null }
            }
        }
        routing {
            authenticate("staff") {
                get("/catalogue") {
                    log.info("catalogue read")
                    call.respondText("[]")
                }
            }
        }
    }.start(wait = true)
}
