package swim

import io.ktor.http.HttpStatusCode
import io.ktor.server.application.call
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.response.respond
import io.ktor.server.routing.*
import swim.plugins.accessLog

fun main() {
    val lanes = LanePlan()
    embeddedServer(Netty, port = 8080) {
        accessLog()
        routing {
            post("/lanes/{lane}/slots/{slot}") {
                val ok = lanes.book(call.parameters["lane"]!!.toInt(), call.parameters["slot"]!!)
                call.respond(if (ok) HttpStatusCode.Created else HttpStatusCode.Conflict)
            }
        }
    }.start(wait = true)
}
