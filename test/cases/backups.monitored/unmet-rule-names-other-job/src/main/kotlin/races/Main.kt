package races

import com.zaxxer.hikari.HikariConfig
import com.zaxxer.hikari.HikariDataSource
import io.ktor.http.HttpStatusCode
import io.ktor.server.application.call
import io.ktor.server.cio.CIO
import io.ktor.server.engine.embeddedServer
import io.ktor.server.response.respond
import io.ktor.server.routing.post
import io.ktor.server.routing.routing

fun main() {
    val pool = HikariDataSource(HikariConfig().apply {
        jdbcUrl = System.getenv("JDBC_URL")
        maximumPoolSize = 10
    })
    embeddedServer(CIO, port = 8080) {
        routing {
            post("/races/{race}/runners/{bib}") {
                pool.connection.use { db ->
                    db.prepareStatement("INSERT INTO runners (race, bib) VALUES (?, ?)").use {
                        it.setString(1, call.parameters["race"])
                        it.setInt(2, call.parameters["bib"]!!.toInt())
                        it.executeUpdate()
                    }
                }
                call.respond(HttpStatusCode.Created)
            }
        }
    }.start(wait = true)
}
