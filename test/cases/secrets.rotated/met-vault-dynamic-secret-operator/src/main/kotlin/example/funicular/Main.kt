package example.funicular

import com.zaxxer.hikari.HikariConfig
import com.zaxxer.hikari.HikariDataSource
import io.ktor.server.application.call
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.routing
import java.io.File

private val login = File("/run/secrets/database")

fun main() {
    val db = HikariDataSource(
        HikariConfig().apply {
            jdbcUrl = "jdbc:postgresql://pg.funicular.internal/funicular?sslmode=verify-full"
            username = login.resolve("username").readText()
            password = login.resolve("password").readText()
            maximumPoolSize = 8
            connectionTimeout = 3_000
        },
    )
    embeddedServer(Netty, port = 8080) {
        routing {
            get("/trips/today") {
                val count = db.connection.use { c ->
                    c.createStatement().executeQuery("SELECT count(*) FROM trips WHERE day = current_date").let {
                        it.next()
                        it.getInt(1)
                    }
                }
                call.respondText("$count")
            }
        }
    }.start(wait = true)
}
