package example.coach

import com.zaxxer.hikari.HikariDataSource
import io.ktor.http.HttpStatusCode
import io.ktor.server.application.call
import io.ktor.server.application.install
import io.ktor.server.auth.Authentication
import io.ktor.server.auth.UserIdPrincipal
import io.ktor.server.auth.authenticate
import io.ktor.server.auth.bearer
import io.ktor.server.auth.principal
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.request.receiveText
import io.ktor.server.response.respond
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.put
import io.ktor.server.routing.routing
import java.io.File

fun main() {
    val db = HikariDataSource().apply { jdbcUrl = "jdbc:postgresql://db/coach?user=coach"; maximumPoolSize = 8 }
    val passengers = Passengers(db, AccessTrail(db))
    val clerks = File("/run/secrets/clerks").readLines().associate { it.substringAfter(' ') to it.substringBefore(' ') }

    embeddedServer(Netty, port = 8080) {
        install(Authentication) {
            bearer { authenticate { token -> clerks[token.token]?.let(::UserIdPrincipal) } }
        }
        routing {
            authenticate {
                get("/passengers/{id}") {
                    val card = passengers.card(call.parameters["id"]!!.toLong())
                    if (card == null) call.respond(HttpStatusCode.NotFound) else call.respondText(card)
                }
                get("/trips/{trip}/manifest") {
                    call.respondText(passengers.manifest(call.parameters["trip"]!!.toLong()).joinToString("\n"))
                }
                put("/passengers/{id}/seat") {
                    val clerk = call.principal<UserIdPrincipal>()!!.name
                    passengers.reseat(clerk, call.parameters["id"]!!.toLong(), call.receiveText())
                    call.respond(HttpStatusCode.NoContent)
                }
            }
        }
    }.start(wait = true)
}
