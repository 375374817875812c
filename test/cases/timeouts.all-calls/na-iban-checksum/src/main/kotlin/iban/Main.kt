package iban

import io.ktor.serialization.kotlinx.json.json
import io.ktor.server.application.call
import io.ktor.server.application.install
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.plugins.contentnegotiation.ContentNegotiation
import io.ktor.server.response.respond
import io.ktor.server.routing.get
import io.ktor.server.routing.routing
import kotlinx.serialization.Serializable

@Serializable
data class Verdict(val iban: String, val valid: Boolean)

fun main() {
    embeddedServer(Netty, port = 8080) {
        install(ContentNegotiation) { json() }
        routing {
            get("/ibans/{iban}") {
                val iban = call.parameters["iban"].orEmpty().uppercase()
                call.respond(Verdict(iban, Checksum.valid(iban)))
            }
        }
    }.start(wait = true)
}
