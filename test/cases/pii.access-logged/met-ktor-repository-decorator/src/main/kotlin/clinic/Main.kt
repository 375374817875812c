package clinic

import com.auth0.jwk.UrlJwkProvider
import com.zaxxer.hikari.HikariConfig
import com.zaxxer.hikari.HikariDataSource
import io.ktor.http.HttpStatusCode
import io.ktor.serialization.kotlinx.json.json
import io.ktor.server.application.install
import io.ktor.server.auth.*
import io.ktor.server.auth.jwt.*
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.plugins.contentnegotiation.ContentNegotiation
import io.ktor.server.response.respond
import io.ktor.server.routing.*
import org.jdbi.v3.core.Jdbi
import org.jdbi.v3.core.kotlin.KotlinPlugin
import org.koin.dsl.module
import org.koin.ktor.ext.inject
import org.koin.ktor.plugin.Koin

val wiring = module {
    single { Jdbi.create(HikariDataSource(HikariConfig("/etc/clinic/db.properties"))).installPlugin(KotlinPlugin()) }
    single<Patients> { PatientsWithTrail(SqlPatients(get()), get()) }
}

fun main() {
    embeddedServer(Netty, port = 8080) {
        install(Koin) { modules(wiring) }
        install(ContentNegotiation) { json() }
        install(Authentication) {
            jwt {
                verifier(UrlJwkProvider("https://id.clinic.example/"), "https://id.clinic.example/")
                validate { JWTPrincipal(it.payload) }
            }
        }
        val patients by inject<Patients>()
        routing {
            authenticate {
                get("/patients/{id}") {
                    val reader = call.principal<JWTPrincipal>()!!.subject!!
                    patients.find(reader, call.parameters["id"]!!.toLong())?.let { call.respond(it) }
                        ?: call.respond(HttpStatusCode.NotFound)
                }
                get("/patients") {
                    val reader = call.principal<JWTPrincipal>()!!.subject!!
                    call.respond(patients.search(reader, call.request.queryParameters["name"].orEmpty()))
                }
            }
        }
    }.start(wait = true)
}
