package a
import io.ktor.client.HttpClient
import io.ktor.client.engine.cio.CIO
import io.ktor.client.plugins.HttpTimeout
import io.ktor.client.request.get
import io.ktor.client.statement.bodyAsText
import io.ktor.server.application.call
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.routing
import java.time.Duration
fun main() {
    val http = HttpClient(CIO) { install(HttpTimeout) { requestTimeoutMillis = 2000 } }
    val fuse = Fuse(5, Duration.ofSeconds(20))
    embeddedServer(Netty, port = 8080) {
        routing { get("/x") { call.respondText(fuse.run { http.get("http://x/y").bodyAsText() }) } }
    }.start(wait = true)
}
