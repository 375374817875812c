package example.marathon

import io.ktor.http.HttpStatusCode
import io.ktor.server.application.call
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.request.receiveParameters
import io.ktor.server.response.respond
import io.ktor.server.routing.post
import io.ktor.server.routing.routing

fun main() {
    val db = database()
    embeddedServer(Netty, port = 8080) {
        routing {
            post("/runners") {
                val form = call.receiveParameters()
                db.connection.use { c ->
                    c.prepareStatement("INSERT INTO runners (name, email, born_on) VALUES (?, ?, ?::date)").use {
                        it.setString(1, form["name"])
                        it.setString(2, form["email"])
                        it.setString(3, form["born_on"])
                        it.executeUpdate()
                    }
                }
                call.respond(HttpStatusCode.Created)
            }
        }
    }.start(wait = true)
}
