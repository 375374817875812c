package ferry

import com.zaxxer.hikari.HikariConfig
import com.zaxxer.hikari.HikariDataSource
import io.ktor.http.HttpStatusCode
import io.ktor.server.application.call
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.response.respond
import io.ktor.server.routing.post
import io.ktor.server.routing.routing

fun main() {
    val pool = HikariDataSource(HikariConfig().apply {
        jdbcUrl = System.getenv("JDBC_URL")
        maximumPoolSize = 10
    })
    embeddedServer(Netty, port = 8080) {
        routing {
            post("/sailings/{id}/seats/{seat}") {
                pool.connection.use { db ->
                    db.prepareStatement("INSERT INTO seats (sailing_id, seat) VALUES (?, ?)").use {
                        it.setLong(1, call.parameters["id"]!!.toLong())
                        it.setString(2, call.parameters["seat"])
                        it.executeUpdate()
                    }
                }
                call.respond(HttpStatusCode.Created)
            }
        }
    }.start(wait = true)
}
