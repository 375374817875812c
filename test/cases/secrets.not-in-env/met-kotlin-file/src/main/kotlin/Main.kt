import io.ktor.server.application.*
import io.ktor.server.engine.*
import io.ktor.server.netty.*
import io.ktor.server.response.*
import io.ktor.server.routing.*
import java.io.File

val dbPassword = File("/run/secrets/db_password").readText().trim()

fun main() {
    embeddedServer(Netty, port = 8080) {
        routing { get("/orders") { call.respondText(dbPassword.length.toString()) } }
    }.start(wait = true)
}
