package example.radio

import io.ktor.client.HttpClient
import io.ktor.client.engine.cio.CIO
import io.ktor.client.plugins.HttpTimeout
import io.ktor.client.request.bearerAuth
import io.ktor.client.request.get
import io.ktor.client.statement.bodyAsText
import io.ktor.server.application.call
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.routing
import java.nio.file.Files
import java.nio.file.Path

fun main() {
    val token = Files.readString(Path.of("/run/secrets/radio/playlist-token")).trim()
    val client = HttpClient(CIO) {
        install(HttpTimeout) { requestTimeoutMillis = 3_000 }
    }
    embeddedServer(Netty, port = 8080) {
        routing {
            get("/now") {
                call.respondText(client.get("https://playlists.example/v1/now") { bearerAuth(token) }.bodyAsText())
            }
        }
    }.start(wait = true)
}
