package port

import io.ktor.server.application.call
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.routing

fun main() {
    val register = VesselRegister(System.getenv("REGISTER_URL"))
    val plan = BerthPlan(System.getenv("BERTHS_URL"))
    embeddedServer(Netty, port = 8080) {
        routing {
            get("/vessels/{imo}") { call.respondText(register.vessel(call.parameters["imo"]!!)) }
            get("/berths/{id}/plan") { call.respondText(plan.today(call.parameters["id"]!!)) }
        }
    }.start(wait = true)
}

