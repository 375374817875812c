import io.ktor.server.engine.*
import io.ktor.server.netty.*
import io.ktor.server.response.*
import io.ktor.server.routing.*

fun main() {
    embeddedServer(Netty, port = 8080) {
        routing {
            get("/healthz") { call.respondText("ok") }
            get("/tolls/{station}") { call.respondText("""{"station":"${call.parameters["station"]}","cents":420}""") }
        }
    }.start(wait = true)
}
