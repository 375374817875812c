package org.donations

import io.ktor.http.HttpStatusCode
import io.ktor.serialization.kotlinx.json.json
import io.ktor.server.application.install
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.plugins.contentnegotiation.ContentNegotiation
import io.ktor.server.request.receive
import io.ktor.server.response.respond
import io.ktor.server.routing.post
import io.ktor.server.routing.routing
import kotlinx.serialization.Serializable
import org.slf4j.LoggerFactory
import java.io.File
import java.util.UUID

private val log = LoggerFactory.getLogger("donations")

@Serializable
data class Donation(val name: String, val email: String, val cents: Int)

fun main() {
    val receipts = Receipts(System.getenv("RECEIPTS_URL"), File("/run/secrets/receipts-token").readText().trim())

    embeddedServer(Netty, port = 8080) {
        install(ContentNegotiation) { json() }
        routing {
            post("/donations") {
                val donation = call.receive<Donation>()
                val id = UUID.randomUUID().toString()
                try {
                    receipts.send(Receipt(id, donation.name, donation.email, donation.cents))
                    log.info("donation {} of {} cents taken", id, donation.cents)
                    call.respond(HttpStatusCode.Created, mapOf("id" to id))
                } catch (e: Exception) {
                    log.error("receipt of donation {} not sent: {}", id, e.javaClass.simpleName)
                    call.respond(HttpStatusCode.BadGateway)
                }
            }
        }
    }.start(wait = true)
}
