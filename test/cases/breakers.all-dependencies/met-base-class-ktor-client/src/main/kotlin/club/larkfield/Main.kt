package club.larkfield

import club.larkfield.clients.FixtureClient
import club.larkfield.clients.ForecastClient
import club.larkfield.clients.StandingsClient
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry
import io.ktor.client.HttpClient
import io.ktor.client.engine.cio.CIO
import io.ktor.client.plugins.HttpTimeout
import io.ktor.serialization.kotlinx.json.json
import io.ktor.server.application.call
import io.ktor.server.application.install
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.response.respond
import io.ktor.server.routing.get
import io.ktor.server.routing.routing
import java.time.Duration
import io.ktor.client.plugins.contentnegotiation.ContentNegotiation as ClientJson
import io.ktor.server.plugins.contentnegotiation.ContentNegotiation as ServerJson

fun main() {
    val registry = CircuitBreakerRegistry.of(
        CircuitBreakerConfig.custom()
            .failureRateThreshold(50f)
            .slidingWindowSize(20)
            .waitDurationInOpenState(Duration.ofSeconds(15))
            .build(),
    )
    val http = HttpClient(CIO) {
        expectSuccess = true
        install(ClientJson) { json() }
        install(HttpTimeout) { requestTimeoutMillis = 2_000 }
    }
    val fixtures = FixtureClient(registry, http, System.getenv("FIXTURES_URL"))
    val standings = StandingsClient(registry, http, System.getenv("STANDINGS_URL"))
    val forecast = ForecastClient(registry, http, System.getenv("FORECAST_URL"))

    embeddedServer(Netty, port = 8080) {
        install(ServerJson) { json() }
        routing {
            get("/teams/{team}/fixture") { call.respond(fixtures.next(call.parameters["team"]!!)) }
            get("/teams/{team}/standing") { call.respond(standings.of(call.parameters["team"]!!)) }
            get("/cities/{city}/forecast") { call.respond(forecast.at(call.parameters["city"]!!)) }
        }
    }.start(wait = true)
}
