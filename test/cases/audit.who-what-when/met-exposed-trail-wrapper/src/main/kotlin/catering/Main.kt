package catering

import com.auth0.jwt.JWT
import com.auth0.jwt.algorithms.Algorithm
import io.ktor.http.HttpStatusCode
import io.ktor.serialization.kotlinx.json.json
import io.ktor.server.application.call
import io.ktor.server.application.install
import io.ktor.server.auth.Authentication
import io.ktor.server.auth.authenticate
import io.ktor.server.auth.jwt.JWTPrincipal
import io.ktor.server.auth.jwt.jwt
import io.ktor.server.auth.principal
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.plugins.contentnegotiation.ContentNegotiation
import io.ktor.server.request.receive
import io.ktor.server.response.respond
import io.ktor.server.routing.put
import io.ktor.server.routing.routing
import kotlinx.serialization.Serializable
import org.jetbrains.exposed.sql.Database
import org.jetbrains.exposed.sql.selectAll
import org.jetbrains.exposed.sql.update

@Serializable
data class Price(val cents: Int)

fun main() {
    Database.connect(System.getenv("JDBC_URL"), user = System.getenv("DB_USER"), password = System.getenv("DB_PASSWORD"))
    embeddedServer(Netty, port = 8080) {
        install(ContentNegotiation) { json() }
        install(Authentication) {
            jwt {
                verifier(JWT.require(Algorithm.HMAC256(System.getenv("JWT_KEY"))).build())
                validate { JWTPrincipal(it.payload) }
            }
        }
        routing {
            authenticate {
                put("/menus/{id}/price") {
                    val id = call.parameters["id"]!!.toLong()
                    val price = call.receive<Price>()
                    changing(call.principal<JWTPrincipal>()!!.subject!!, "menu.price") {
                        val old = Menus.selectAll().where { Menus.id eq id }.forUpdate().single()[Menus.cents]
                        Menus.update({ Menus.id eq id }) { it[cents] = price.cents }
                        Change("menu/$id", "$old", "${price.cents}")
                    }
                    call.respond(HttpStatusCode.NoContent)
                }
            }
        }
    }.start(wait = true)
}
