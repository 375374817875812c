import com.github.benmanes.caffeine.cache.Caffeine
import com.zaxxer.hikari.HikariDataSource
import io.ktor.server.application.call
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.routing
import java.time.Duration

class Stops(private val source: HikariDataSource) {
    private val byId = Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofSeconds(30)).build<Long, String> { load(it) }

    fun name(id: Long): String? = byId.get(id)

    private fun load(id: Long): String? = source.connection.use { c ->
        c.prepareStatement("select name from stops where id = ?").use { s ->
            s.setLong(1, id)
            s.executeQuery().use { r -> if (r.next()) r.getString(1) else null }
        }
    }
}

fun main() {
    val stops = Stops(HikariDataSource().apply { jdbcUrl = System.getenv("JDBC_URL") })
    embeddedServer(Netty, port = 8080) {
        routing {
            get("/stops/{id}") { call.respondText(stops.name(call.parameters["id"]!!.toLong()) ?: "") }
        }
    }.start(wait = true)
}
