import com.zaxxer.hikari.HikariConfig
import com.zaxxer.hikari.HikariDataSource
import io.ktor.http.*
import io.ktor.server.engine.*
import io.ktor.server.netty.*
import io.ktor.server.response.*
import io.ktor.server.routing.*

private val pool = HikariDataSource(HikariConfig().apply {
    jdbcUrl = Settings.URL
    username = Settings.USER
    password = Settings.password
    maximumPoolSize = 12
    connectionTimeout = 3_000
})

fun main() {
    embeddedServer(Netty, port = 8080) {
        routing {
            get("/bottles/{vintage}") {
                val vintage = call.parameters["vintage"]?.toIntOrNull()
                    ?: return@get call.respond(HttpStatusCode.BadRequest)
                val n = pool.connection.use { c ->
                    c.prepareStatement("select count(*) from bottles where vintage = ?").use { s ->
                        s.setInt(1, vintage)
                        s.executeQuery().use { r -> r.next(); r.getLong(1) }
                    }
                }
                call.respondText("$n")
            }
        }
    }.start(wait = true)
}
