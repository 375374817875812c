package club.larkfield.clients

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry
import io.ktor.client.HttpClient
import kotlinx.serialization.Serializable

@Serializable
data class Fixture(val id: String, val home: String, val away: String)

@Serializable
data class Standing(val team: String, val points: Int)

@Serializable
data class Forecast(val summary: String)

class FixtureClient(r: CircuitBreakerRegistry, h: HttpClient, url: String) : GuardedClient("fixtures", r, h, url) {
    suspend fun next(team: String): Fixture = fetch("/teams/$team/next")
}

class StandingsClient(r: CircuitBreakerRegistry, h: HttpClient, url: String) : GuardedClient("standings", r, h, url) {
    suspend fun of(team: String): Standing = fetch("/standings/$team")
}

class ForecastClient(r: CircuitBreakerRegistry, h: HttpClient, url: String) : GuardedClient("forecast", r, h, url) {
    suspend fun at(city: String): Forecast = fetch("/forecast/$city")
}
